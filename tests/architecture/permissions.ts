import type { Import } from './imports.ts'

/**
 * Who may import whom, by paths from src/ and names of packages, or their beginnings. "type x" allows types only;
 * "scale x" allows types and the plain lists of a scale (themes, verdicts), but no schema; "own" is the folder of the
 * module itself. The first row that fits a module counts.
 */
export const PERMISSIONS: readonly [files: RegExp, may: readonly string[]][] = [
  [/^schemas\//, ['astro/zod', 'schemas/']],
  [
    /^domain\//,
    ['domain/', 'scale schemas/', 'fuse.js', '@noble/hashes/', 'citeproc', 'type astro/zod', 'type mdast'],
  ],
  // What looks after a page in the browser; the service worker stands alone.
  [/^offline\/worker\.ts$/, []],
  [/^offline\/[\w-]+\.ts$/, ['own']],
  [/^offline\/.*\.astro$/, ['own', 'components/address.ts']],
  [/^search\/element\.ts$/, ['own', 'domain/']],
  [/(^|\/)element\.ts$/, ['own', 'domain/', 'diagrams/', 'schemas/scales.ts']],
  [/^diagrams\/[^/]+\/draw\.ts$/, ['type own', 'type diagrams/', 'diagrams/marks.ts', 'd3']],
  // Pictures as files: every diagram drawn at build, with its style sheet.
  [
    /^diagrams\/download\/[^/]+\.ts$/,
    ['diagrams/', 'domain/', 'schemas/scales.ts', 'type schemas/', 'styles/', 'd3'],
  ],
  // layout.ts, and what it is made of.
  [
    /^diagrams\/[^/]+\/[^/]+\.ts$/,
    ['own', 'domain/', 'diagrams/text.ts', 'diagrams/marks.ts', 'schemas/scales.ts', 'type schemas/'],
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
  [/^diagrams\/[^/]+\.ts$/, ['diagrams/', 'domain/', 'd3']],
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
      // The colours that the casebook chooses, see integrations.ts.
      'virtual:casebook-colours.css',
    ],
  ],
  // The styles of citations are files of others, read as text.
  [/^components\/cite\/styles\.ts$/, ['own', 'domain/', 'citation-styles/', 'threads.ts']],
  [/^components\/cite\/(?:style-thread|kept-references)\.ts$/, ['domain/', 'node:']],
  // What draws the view of a reader comes with the click.
  [/^components\/data\/save-view\.ts$/, ['diagrams/download/']],
  [/^components\//, ['domain/', 'components/']],
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
    [
      'content-files.ts',
      'content-folder.ts',
      'deployment.ts',
      'bundling.ts',
      'domain/',
      'release/',
      'node:',
      'type astro',
    ],
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

/** The row of a module; undefined where nobody settled it. */
export function findRow(file: string): (typeof PERMISSIONS)[number] | undefined {
  return PERMISSIONS.find(([files]) => files.test(file))
}

/** Whether one permission of its row allows an import. */
export function isAllowed({ from, to, isType, names }: Import, permission: string): boolean {
  const [, kind = '', place = ''] = /^(type |scale )?(.+)$/.exec(permission) ?? []
  const start = place === 'own' ? from.replace(/[^/]+$/, '') : place
  if (!to.startsWith(start)) return false
  if (kind === 'type ') return isType
  return kind !== 'scale ' || isType || (names.length > 0 && !names.some((name) => /schema$/i.test(name)))
}
