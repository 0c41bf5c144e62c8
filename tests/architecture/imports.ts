import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

/** One import of a module of src/, type-only or not. */
export interface Import {
  /** Path from src/. */
  from: string
  /** Path from src/, or the name of a package. */
  to: string
  isType: boolean
  /** Names that are values, as exported. */
  names: string[]
  /** Names of values and of types. */
  all: string[]
}

/** All modules of src/, as paths from src/. */
export function listModules(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(ts|mjs|astro)$/.test(name) && !name.endsWith('.d.ts'))
    .sort()
}

export function readImports(file: string): Import[] {
  return findImports(file, readFileSync(`src/${file}`, 'utf8'))
}

const STATEMENT = /^[ \t]*(?:import|export)\s+(type\s+)?(?:([\w*$\s{},]+?)\s+from\s+)?['"]([^'"]+)['"]/gm
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

/** The imports of a module, static and dynamic; of an Astro component also those of its scripts. */
export function findImports(file: string, text: string): Import[] {
  const resolve = (name: string): string =>
    name.startsWith('.') ? posix.join(posix.dirname(file), name) : name
  const stated = [...text.matchAll(STATEMENT)].map(([, type, list = '', name = '']) => {
    const names = splitNames(list)
    const values = names.filter((each) => !each.startsWith('type '))
    const isType = type !== undefined || (names.length > 0 && values.length === 0)
    return {
      from: file,
      to: resolve(name),
      isType,
      names: isType ? [] : values,
      all: names.map((each) => each.replace(/^type /, '')),
    }
  })
  const dynamic = [...text.matchAll(DYNAMIC)].map(([, name = '']) => ({
    from: file,
    to: resolve(name),
    isType: false,
    names: [],
    all: [],
  }))
  return [...stated, ...dynamic]
}

function splitNames(list: string): string[] {
  return list
    .replace(/[{}]/g, ',')
    .split(',')
    .map((name) => name.trim().replace(/\s+as\s+\w+$/, ''))
    .filter(Boolean)
}

/** Every module that a browser loads with a module: through value imports, itself included. */
export function collectLoaded(file: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(file)) return loaded
  loaded.add(file)
  const isOurs = !/^(?:[@\w-]+[:/]|[\w.@-]+$)/.test(file) || file.endsWith('.ts')
  if (isOurs && file.endsWith('.ts'))
    for (const { to, isType } of readImports(file)) if (!isType) collectLoaded(to, loaded)
  return loaded
}
