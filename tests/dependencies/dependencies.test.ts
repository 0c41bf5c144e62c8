import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findPackageName, listPackages, lockSchema } from '../../src/release/lock.ts'
import { EXCEPTIONS, isAllowed } from './licences.ts'

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const lock = lockSchema.parse(readJson('package-lock.json'))
const packages = listPackages(lock).map(([folder, pack]) => ({
  folder,
  name: findPackageName(folder),
  ...pack,
}))
const self = readJson('package.json') as Record<string, Record<string, string> | undefined>
const direct = {
  ...self['dependencies'],
  ...self['devDependencies'],
  ...self['optionalDependencies'],
}

describe('the lock', () => {
  it('holds a hash for every package, so that no other code can take its place', () => {
    expect(packages.length).toBeGreaterThan(400)
    expect(
      packages.filter(({ integrity }) => !/^sha512-/.test(integrity ?? '')).map(({ folder }) => folder),
    ).toEqual([])
  })

  it('is whole: it has every dependency in the version that package.json pins', () => {
    const loose = Object.entries(direct).filter(
      ([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version,
    )
    expect(loose).toEqual([])
  })

  it('names no registry', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"|https?:\/\/registry/)
  })
})

describe('the licence of every package', () => {
  it('is one of those allowed, or an exception with its reason', () => {
    const refused = packages.filter(({ name, license }) => license === undefined || !isAllowed(name, license))
    expect(refused.map(({ name, license }) => `${name}: ${license ?? 'none'}`)).toEqual([])
  })

  it('is in what is installed the same as in the lock', () => {
    const installed = packages.filter(({ folder }) => existsSync(join(folder, 'package.json')))
    expect(installed.length).toBeGreaterThan(300)
    const others = installed.flatMap(({ folder, license }) => {
      const said = (readJson(join(folder, 'package.json')) as { license?: unknown }).license
      return said === license ? [] : [`${folder}: ${JSON.stringify(said)}, in the lock ${license ?? 'none'}`]
    })
    expect(others).toEqual([])
  })

  it('is excepted for nothing that is gone', () => {
    const idle = EXCEPTIONS.filter(({ packages: names }) => !packages.some(({ name }) => names.test(name)))
    expect(idle).toEqual([])
  })

  it.each([
    ['a', 'MIT', true],
    ['a', '(MIT OR GPL-3.0-only)', true],
    ['a', 'MIT AND OFL-1.1', true],
    ['a', 'GPL-3.0-only', false],
    ['a', 'MIT AND GPL-3.0-only', false],
    ['a', 'MPL-2.0', false],
    ['lightningcss', 'MPL-2.0', true],
    ['a', 'SEE LICENSE IN LICENSE.md', false],
    ['a', '(MIT OR (GPL-3.0-only AND X))', false],
  ])('of %s under %s is allowed: %s', (name, expression, expected) => {
    expect(isAllowed(name, expression)).toBe(expected)
  })
})

describe('scripts of packages', () => {
  it('are not needed: those that ask to run at installation are refused by name', () => {
    const asking = Object.entries(
      (readJson('package-lock.json') as { packages: Record<string, { hasInstallScript?: boolean }> })
        .packages,
    ).filter(([, { hasInstallScript }]) => hasInstallScript)
    const refused = self['allowScripts'] ?? {}
    const names = asking.map(([folder]) => findPackageName(folder))
    expect(names.filter((name) => !(name in refused))).toEqual([])
    expect(readFileSync('.ci/run', 'utf8')).toContain('npm ci --ignore-scripts')
  })
})
