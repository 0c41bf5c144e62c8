import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const files = ['src', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/')),
)
const code = files.filter((file) => /\.(ts|mjs|astro|css)$/.test(file))

/** Tests of the code as a whole, of the content, and of what is built. */
const OF_THE_WHOLE = /^tests\/(architecture|content|dependencies|hosting|scale|site)\//
/** Tests that no single module of src could give a name to. */
const OF_MANY: Readonly<Record<string, string>> = {
  'tests/readme-table.test.ts': 'of tests/readme-table.ts, which benchmarks write their tables with',
  'tests/schemas/records.test.ts': 'what all small records have in common',
  'tests/search/golden-queries.test.ts': 'the whole search on real content',
  'tests/search/recall.test.ts': 'of tests/search/recall.ts, which counts what the search finds',
  'tests/styles/contrast.test.ts': 'all colours of the style sheets, each on every ground',
}

/** What a test may be about: of tests/a/b-c.test.ts src/a/b-c and src/a/b, each a module or the folder of a diagram. */
function listSubjects(test: string): string[] {
  const words = basename(test, '.test.ts').split('-')
  const folder = dirname(test).replace('tests', 'src')
  return words.map((_, i) => `${folder}/${words.slice(0, i + 1).join('-')}`)
}

describe('names and sizes', () => {
  it('no folder is a drawer for anything', () => {
    const drawers = /(^|\/)(utils?|lib|helpers?|types|common|shared|misc)(\/|$)/
    expect(files.filter((file) => drawers.test(dirname(file)))).toEqual([])
  })

  it('no module is called index', () => {
    expect(code.filter((file) => basename(file) === 'index.ts')).toEqual([])
  })

  it('modules are in kebab-case, components in PascalCase', () => {
    const modules = code.filter(
      (file) => /\.(ts|mjs|css)$/.test(file) && !/^[\w/.-]*\/[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(file),
    )
    const components = code.filter((file) => file.endsWith('.astro') && !file.startsWith('src/pages/'))
    expect(modules.filter((file) => !file.startsWith('src/pages/'))).toEqual([])
    expect(components.filter((file) => !/^[A-Z][A-Za-z]*\.astro$/.test(basename(file)))).toEqual([])
  })

  it('no file has more than 250 lines', () => {
    const MOST_LINES = 250
    const long = code.map((file) => [file, readFileSync(file, 'utf8').split('\n').length - 1] as const)
    expect(long.filter(([, lines]) => lines > MOST_LINES)).toEqual([])
  })
})

describe('tests', () => {
  it('run, all of them', () => {
    const left = new RegExp(
      ['only', 'skip', 'todo', 'fixme', 'skipIf', 'runIf', 'fails'].map((word) => `\\.${word}\\(`).join('|'),
    )
    const tests = files.filter((file) => file.startsWith('tests/') && file.endsWith('.ts'))
    expect(tests.filter((file) => left.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  it('of a module stand where the module stands, with its name, or with its name and one side of it', () => {
    const subjects = new Set(code.flatMap((file) => [file.replace(/\.\w+$/, ''), dirname(file)]))
    const strays = files
      .filter((file) => file.endsWith('.test.ts') && !OF_THE_WHOLE.test(file) && !(file in OF_MANY))
      .filter((file) => !listSubjects(file).some((subject) => subjects.has(subject)))
    expect(strays).toEqual([])
  })

  it('of more than one module are there, each with its reason', () => {
    expect(Object.keys(OF_MANY).filter((file) => !files.includes(file))).toEqual([])
  })
})
