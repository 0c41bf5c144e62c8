import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildClassicScripts } from '../../src/release/classic-scripts.ts'

let top: string
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'scripts-'))
})
afterEach(() => {
  rmSync(top, { recursive: true, force: true })
})

/** The script made of a module that imports another, in a folder below one with this configuration. */
async function buildBelow(name: string, config?: string): Promise<string> {
  const assets = join(top, name, 'site/assets')
  mkdirSync(assets, { recursive: true })
  if (config !== undefined) writeFileSync(join(top, name, 'tsconfig.json'), config)
  writeFileSync(join(assets, 'a.js'), 'import { b } from "./b.js"\nglobalThis.a = () => b(this)\n')
  writeFileSync(join(assets, 'b.js'), 'export const b = (it) => [it, "b"]\n')
  const scripts = await buildClassicScripts(join(top, name, 'site'), ['assets/a.js'])
  return Buffer.from(scripts.get('assets/a.js') ?? []).toString()
}

describe('a script for the copy that opens from a disk', () => {
  it('is strict, as the module was, and whole', async () => {
    const script = await buildBelow('plain')
    expect(script).toMatch(/^"use strict";/)
    expect(script).not.toMatch(/\bimport\b|\bexport\b/)
  })

  it('is the same wherever the site is built', async () => {
    const loose = '{ "compilerOptions": { "strict": false, "alwaysStrict": false } }'
    expect(await buildBelow('elsewhere', loose)).toBe(await buildBelow('plain'))
    expect(await buildBelow('strict', '{ "compilerOptions": { "strict": true } }')).toBe(
      await buildBelow('plain'),
    )
  })
})
