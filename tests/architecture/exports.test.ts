import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findImports, listModules } from './imports.ts'

const CONFIG = '../astro.config.mjs'
/** What is exported for tests alone, each with its reason. */
const FOR_TESTS: Readonly<Record<string, string>> = {
  'domain/data/csv.ts parseCsv': 'shows that nothing is lost in a table that formatCsv wrote',
}

const modules = listModules()
const textByFile = new Map([...modules, CONFIG].map((file) => [file, readCode(file)]))
const imports = [...textByFile].flatMap(([file, text]) => findImports(file, text))
const imported = new Set(
  imports.flatMap(({ to, all }) => all.map((name) => `${to.replace(/^\.\.\/src\//, '')} ${name}`)),
)

/** A module without its comments, which use nothing. */
function readCode(file: string): string {
  return readFileSync(`src/${file}`, 'utf8').replace(/\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
}

function listExports(file: string): string[] {
  const exported =
    /^export (?:async )?(?:const|let|function\*?|class|type|interface) (\w+)|^export \{ (\w+) \} from/gm
  return [...(textByFile.get(file) ?? '').matchAll(exported)].map(
    ([, name, passedOn]) => name ?? passedOn ?? '',
  )
}

function countUses(name: string, file: string): number {
  return textByFile.get(file)?.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0
}

/** By name in an import, in its own module, or in a module that fetches it when it is needed. */
function isUsed(file: string, name: string): boolean {
  const fetching = imports.filter(({ to, all }) => to === file && all.length === 0).map(({ from }) => from)
  return (
    imported.has(`${file} ${name}`) ||
    countUses(name, file) > 1 ||
    fetching.some((each) => countUses(name, each) > 0)
  )
}

describe('what a module exports', () => {
  // What pages export is for Astro.
  const exported = modules
    .filter((file) => !file.startsWith('pages/'))
    .flatMap((file) => listExports(file).map((name) => ({ file, name })))
  const unused = exported
    .filter(({ file, name }) => !isUsed(file, name))
    .map(({ file, name }) => `${file} ${name}`)

  it('is used by the site or by a command, not only by tests', () => {
    expect(exported.length).toBeGreaterThan(500)
    expect(unused.filter((each) => !(each in FOR_TESTS))).toEqual([])
  })

  it('is for tests alone only where that is said, with a reason', () => {
    expect(Object.keys(FOR_TESTS).filter((each) => !unused.includes(each))).toEqual([])
  })
})
