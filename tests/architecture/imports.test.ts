import { describe, expect, it } from 'vitest'
import { collectLoaded, findImports, listModules, readImports } from './imports.ts'
import { findRow, isAllowed, PERMISSIONS } from './permissions.ts'

const modules = listModules()
const imports = modules.flatMap(readImports)

describe('who may import whom', () => {
  it('is settled for every module', () => {
    expect(modules.length).toBeGreaterThan(80)
    expect(modules.filter((file) => !findRow(file))).toEqual([])
  })

  describe.each(PERMISSIONS.map((row) => [String(row[0]), row] as const))('%s', (_, row) => {
    const [, may] = row
    const own = imports.filter(({ from }) => findRow(from) === row)

    it('keeps to its row', () => {
      const strays = own.filter((each) => !may.some((permission) => isAllowed(each, permission)))
      expect(
        strays.map(({ from, to, isType }) => `${from} imports ${isType ? 'a type of ' : ''}${to}`),
      ).toEqual([])
    })

    it('is there, and needs all that its row allows', () => {
      expect(modules.some((file) => findRow(file) === row)).toBe(true)
      expect(may.filter((permission) => !own.some((each) => isAllowed(each, permission)))).toEqual([])
    })
  })

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
