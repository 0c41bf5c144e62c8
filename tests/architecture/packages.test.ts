import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listModules, readImports } from './imports.ts'

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>
const SOURCES = ['astro.config.mjs', ...listModules().map((file) => `src/${file}`)]

/** The name of a package, of `name`, `name/file` and `@scope/name/file`. */
function findPackage(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

describe('packages', () => {
  it('that the site is built with are dependencies, not only there for tests', () => {
    const used = listModules()
      .flatMap(readImports)
      .map(({ to }) => findPackage(to))
      .filter((name) => name in devDependencies || name in dependencies)
    expect(new Set(used).size).toBeGreaterThan(15)
    expect([...new Set(used)].filter((name) => !(name in dependencies))).toEqual([])
  })

  it('that are dependencies are named somewhere in what builds the site', () => {
    const text = SOURCES.map((file) => readFileSync(file, 'utf8')).join('\n')
    const words = Object.keys(dependencies).map((name) => [name, name.replace('@types/', '')] as const)
    expect(words.filter(([, word]) => !text.includes(`'${word}`)).map(([name]) => name)).toEqual([])
  })
})
