import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const files = ['src', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/')),
)
const code = files.filter((file) => /\.(ts|mjs|astro|css)$/.test(file))

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

  it('mirror src: each test of a module stands where the module stands', () => {
    const mirrored = files.filter((file) =>
      /^tests\/(domain|schemas|search|editor)\/.*\.test\.ts$/.test(file),
    )
    const subjects = [...new Set(mirrored.map((file) => dirname(file).replace('tests/', 'src/')))]
    expect(subjects.filter((folder) => !files.some((file) => dirname(file) === folder))).toEqual([])
  })
})
