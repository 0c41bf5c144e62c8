import { describe, expect, it } from 'vitest'
import { collectLoaded, findImports, listModules, readImports, type Import } from './imports.ts'

/**
 * Who may import whom: design.md §3 with the folders that exist. "type x" allows types only; "scale x" allows types
 * and the plain lists of a scale (themes, verdicts), but no schema; "own" is the folder of the module itself.
 * The first row that fits a module counts.
 */
const TABLE: readonly [files: RegExp, may: readonly string[]][] = [
  [/^schemas\//, ['astro/zod', 'schemas/']],
  [
    /^domain\//,
    ['domain/', 'scale schemas/', 'fuse.js', '@noble/hashes/', 'citeproc', 'type astro/zod', 'type mdast'],
  ],
  // What looks after a page in the browser; the service worker stands alone.
  [/^offline\/worker\.ts$/, []],
  [/^offline\/[\w-]+\.ts$/, ['own']],
  [/^offline\/.*\.astro$/, ['own', 'components/address.ts']],
  [/^search\/element\.ts$/, ['own', 'domain/', 'fuse.js']],
  [/(^|\/)element\.ts$/, ['own', 'domain/', 'diagrams/', 'schemas/scales.ts', 'd3']],
  [/^diagrams\/[^/]+\/draw\.ts$/, ['type own', 'type diagrams/', 'diagrams/marks.ts', 'd3']],
  // Pictures as files: every diagram drawn at build, with its style sheet.
  [
    /^diagrams\/download\/[^/]+\.ts$/,
    ['diagrams/', 'domain/', 'schemas/scales.ts', 'type schemas/', 'styles/', 'd3'],
  ],
  // layout.ts, and what it is made of.
  [
    /^diagrams\/[^/]+\/[^/]+\.ts$/,
    [
      'own',
      'domain/',
      'diagrams/text.ts',
      'diagrams/marks.ts',
      'diagrams/signs.ts',
      'd3',
      'schemas/scales.ts',
      'type schemas/',
    ],
  ],
  // Pictures as PNG: social cards, and the diagrams; drawn at build.
  [
    /^pictures\//,
    [
      'pictures/',
      'threads.ts',
      'diagrams/download/',
      'domain/',
      'type schemas/',
      'harfbuzzjs',
      '@resvg/resvg-js',
      'node:',
    ],
  ],
  // What the diagrams share. Only render.ts, which runs at build, has a DOM of its own.
  [/^diagrams\/render\.ts$/, ['domain/', 'd3', 'linkedom']],
  [/^diagrams\/[^/]+\.ts$/, ['diagrams/', 'domain/', 'd3', 'type schemas/']],
  [
    /^components\/Base\.astro$/,
    ['components/', 'offline/', 'domain/', 'styles/', 'type schemas/', 'virtual:', '@fontsource'],
  ],
  [
    /^(components|search|diagrams)\/.*\.astro$/,
    [
      'own',
      'components/',
      'domain/',
      'scale schemas/',
      'diagrams/',
      'styles/',
      '@fontsource',
      // The colours that the casebook chooses, see integrations.ts.
      'virtual:casebook-colours.css',
    ],
  ],
  // The styles of citations are files of others, read as text.
  [/^components\/cite\/styles\.ts$/, ['own', 'domain/', 'citation-styles/', 'threads.ts']],
  [/^components\/cite\/(?:style-thread|kept-references)\.ts$/, ['domain/', 'node:']],
  // What draws the view of a reader comes with the click.
  [/^components\/data\/save-view\.ts$/, ['diagrams/download/']],
  [/^components\//, ['domain/', 'components/', 'type schemas/']],
  [/^search\//, ['own', 'domain/']],
  // The list of the words that MDX may use names every one of them; apart from it, no word knows another.
  [/^prose\/words\.ts$/, ['prose/', 'domain/']],
  // Texts in MDX become components where the page is rendered.
  [
    /^prose\/render-text\.ts$/,
    ['node:fs', 'satteri', '@astrojs/markdown-satteri', 'type astro', 'astro/jsx-runtime', 'astro/runtime/'],
  ],
  // Steps and Step share the list of the diagrams that they may show.
  [/^prose\//, ['prose/diagrams.ts', 'casebook.ts', 'components/', 'diagrams/', 'domain/', 'scale schemas/']],
  [
    /^pages\//,
    [
      'casebook.ts',
      'prose/render-text.ts',
      'prose/words.ts',
      // Frames on other sites show the diagrams that stories show.
      'prose/diagrams.ts',
      'components/',
      'diagrams/',
      'pictures/',
      'search/',
      'offline/',
      'domain/',
      'scale schemas/',
      'type astro',
    ],
  ],
  [/^casebook\.ts$/, ['content-files.ts', 'content-folder.ts', 'domain/', 'node:']],
  [/^content-\w+\.ts$/, ['content-', 'domain/', 'schemas/', 'type astro/zod', 'node:', 'yaml', 'satteri']],
  // What is made of the built site: the manifest, the copy that opens from a disk.
  [
    /^release\//,
    [
      'release/',
      'threads.ts',
      'domain/',
      'node:',
      'astro/zod',
      'esbuild',
      'lightningcss',
      'fflate',
      'htmlparser2',
      'domhandler',
      'dom-serializer',
    ],
  ],
  [/^bundling\.ts$/, ['release/licences.ts', 'type astro']],
  // Work on all processors.
  [/^threads\.ts$/, ['node:']],
  [/^deployment\.ts$/, []],
  [
    /^integrations\.ts$/,
    ['content-files.ts', 'content-folder.ts', 'bundling.ts', 'domain/', 'release/', 'node:', 'type astro'],
  ],
  // revise freezes the pictures of diagrams, beside draws those of pages.
  [
    /^editor\//,
    [
      'editor/',
      'threads.ts',
      'deployment.ts',
      'pictures/',
      'content-files.ts',
      'content-folder.ts',
      'diagrams/download/',
      'domain/',
      'release/',
      'schemas/',
      'astro/zod',
      'node:',
      'sirv',
    ],
  ],
]

function isAllowed({ from, to, isType, names }: Import, may: readonly string[]): boolean {
  return may.some((rule) => {
    const [, kind = '', place = ''] = /^(type |scale )?(.+)$/.exec(rule) ?? []
    const start = place === 'own' ? from.replace(/[^/]+$/, '') : place
    if (!to.startsWith(start)) return false
    if (kind === 'type ') return isType
    return kind !== 'scale ' || isType || (names.length > 0 && !names.some((name) => /schema$/i.test(name)))
  })
}

const modules = listModules()
const imports = modules.flatMap(readImports)

describe('who may import whom', () => {
  it('is settled for every module', () => {
    expect(modules.length).toBeGreaterThan(80)
    expect(modules.filter((file) => !TABLE.some(([files]) => files.test(file)))).toEqual([])
  })

  it.each(TABLE.map(([files, may]) => [String(files), files, may] as const))(
    '%s keeps to its row',
    (_, files, may) => {
      const own = imports.filter(({ from }) => TABLE.find(([each]) => each.test(from))?.[0] === files)
      const strays = own.filter((each) => !isAllowed(each, may))
      expect(
        strays.map(({ from, to, isType }) => `${from} imports ${isType ? 'a type of ' : ''}${to}`),
      ).toEqual([])
    },
  )

  it('nobody imports a page or another folder’s element', () => {
    expect(imports.filter(({ to }) => to.startsWith('pages/'))).toEqual([])
    const elements = imports.filter(({ to }) => /(^|\/)element\.ts$/.test(to))
    expect(
      elements.filter(({ from, to }) => from.replace(/[^/]+$/, '') !== to.replace(/[^/]+$/, '')),
    ).toEqual([])
  })
})

describe('what a reader’s browser loads', () => {
  const browserModules = modules.filter((file) => /(^|\/)element\.ts$|^offline\/[\w-]+\.ts$/.test(file))
  const loaded = [...new Set(browserModules.flatMap((file) => [...collectLoaded(file)]))]

  it('begins with the elements', () => {
    expect(browserModules).toContain('search/element.ts')
    expect(browserModules).toContain('diagrams/link-map/element.ts')
    expect(loaded.length).toBeGreaterThan(browserModules.length)
  })

  it('holds no schema, no content, no Astro and nothing of Node', () => {
    const heavy =
      /^(schemas\/(?!scales\.ts)|casebook\.ts|content-|astro|node:|yaml|satteri|linkedom|.*\.astro$)/
    expect(loaded.filter((file) => heavy.test(file))).toEqual([])
  })
})

describe('imports', () => {
  it('are by name, never everything at once', () => {
    expect(imports.filter(({ names }) => names.some((name) => name.startsWith('*')))).toEqual([])
  })

  it('run in no circle', () => {
    const circles = modules.filter((file) =>
      readImports(file).some(({ to, isType }) => !isType && to !== file && collectLoaded(to).has(file)),
    )
    expect(circles).toEqual([])
  })
})

describe('findImports', () => {
  it('reads every form of import', () => {
    const text = [
      "import { a, type B } from './a.ts'",
      "import type { C } from '../c.ts'",
      "import {\n  type D,\n} from 'd'",
      "import './e.css'",
      "export { f } from './f.ts'",
      "  import G from 'g'",
      "const h = await import('./h.ts')",
      "import * as i from 'i'",
    ].join('\n')
    expect(findImports('x/y.ts', text).map(({ to, isType, names }) => [to, isType, names])).toEqual([
      ['x/a.ts', false, ['a']],
      ['c.ts', true, []],
      ['d', true, []],
      ['x/e.css', false, []],
      ['x/f.ts', false, ['f']],
      ['g', false, ['G']],
      ['i', false, ['*']],
      ['x/h.ts', false, []],
    ])
  })
})
