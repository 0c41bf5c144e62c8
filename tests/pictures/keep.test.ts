import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepPicture } from '../../src/pictures/keep.ts'

const picture = Buffer.from('a picture of some length')
let folder = ''
let draws = 0
const keep = (recipe: string): Promise<Uint8Array> =>
  keepPicture(
    recipe,
    () => {
      draws++
      return picture
    },
    folder,
  )
const keptFile = (): string => join(folder, readdirSync(folder)[0] ?? '')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  draws = 0
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('keepPicture', () => {
  it('draws once, and gives the same bytes again', async () => {
    expect(Buffer.from(await keep('a'))).toEqual(picture)
    expect(Buffer.from(await keep('a'))).toEqual(picture)
    expect(draws).toBe(1)
  })

  it('draws again where anything in the recipe is another', async () => {
    await keep('a title')
    await keep('a title.')
    expect(draws).toBe(2)
    expect(readdirSync(folder)).toHaveLength(2)
  })

  it.each([
    [
      'cut off',
      (file: string): void => {
        truncateSync(file, 40)
      },
    ],
    [
      'emptied',
      (file: string): void => {
        truncateSync(file, 0)
      },
    ],
    [
      'changed by a bit',
      (file: string): void => {
        const bytes = readFileSync(file)
        bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
        writeFileSync(file, bytes)
      },
    ],
  ])('draws again what was %s on disk', async (_, damage) => {
    await keep('a')
    damage(keptFile())
    expect(Buffer.from(await keep('a'))).toEqual(picture)
    expect(Buffer.from(await keep('a'))).toEqual(picture)
    expect(draws).toBe(2)
  })

  it('keeps nothing of a picture that could not be drawn', async () => {
    const fail = (): never => {
      throw new Error('no such letter')
    }
    await expect(keepPicture('a', fail, folder)).rejects.toThrow('no such letter')
    expect(readdirSync(folder)).toEqual([])
  })
})
