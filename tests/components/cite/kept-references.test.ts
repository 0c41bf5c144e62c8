import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepReferences } from '../../../src/components/cite/kept-references.ts'

const runs = [{ text: 'The File. (2026).', isItalic: false }]
let folder = ''
const keep = (style = 'apa'): ReturnType<typeof keepReferences> => keepReferences(style, folder)
const add = (key: string): void => {
  const kept = keep()
  kept.set(key, runs)
  kept.save()
}
const file = (): string => join(folder, readdirSync(folder)[0] ?? '')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'references-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('references kept between builds', () => {
  it('are there in the next build, for the same record and style alone', () => {
    add('a')
    expect(keep().get('a')).toEqual(runs)
    expect(keep().get('b')).toBeUndefined()
    expect(keep('mla').get('a')).toBeUndefined()
  })

  it('are saved some hundred at once, and each once', () => {
    const kept = keep()
    for (let i = 0; i < 300; i++) kept.set(String(i), runs)
    expect(keep().get('200')).toEqual(runs)
    expect(keep().get('299')).toBeUndefined()
    kept.save()
    kept.save()
    expect(keep().get('299')).toEqual(runs)
    expect(readFileSync(file(), 'utf8').match(/"299"/g)).toHaveLength(1)
  })

  it('are written again where the line was cut off or changed, and nothing else is lost', () => {
    add('a')
    add('b')
    writeFileSync(file(), readFileSync(file(), 'utf8').slice(0, -5))
    add('c')
    expect(['a', 'b', 'c'].map((key) => keep().get(key) !== undefined)).toEqual([true, false, true])
    writeFileSync(file(), readFileSync(file(), 'utf8').replace('["a",[{"text":"The', '["a",[{"text":"One'))
    expect(keep().get('a')).toBeUndefined()
    expect(keep().get('c')).toEqual(runs)
  })
})
