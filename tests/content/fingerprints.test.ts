import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { findSharedRuns } from '../../src/domain/fingerprint.ts'
import { MOST_WORDS } from '../../src/domain/quotation.ts'
import { buildTokens, type Token } from '../../src/domain/tokens.ts'
import { aFingerprint } from '../record-fixtures.ts'
import { TIMEOUT } from './edited-content.ts'
import type { Fingerprint } from '../../src/schemas/fingerprint.ts'

const prints = readContent('content').records.fingerprints.map(({ fields }) => fields)
const FOLDERS = ['content', 'src', 'tests', 'public']
const TEXT = /\.(mdx?|ya?ml|json|tsx?|mjs|astro|css|svg|txt|html)$/

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
).filter((name) => TEXT.test(name))

/** Runs of more words than a quotation may have that a text shares with a fingerprinted one. */
function findReprints(print: Fingerprint, text: string): string[] {
  const isWord = ({ exact }: Token): boolean => /[\p{L}\p{N}]/u.test(exact)
  const tokens = buildTokens(text)
  return findSharedRuns(print, tokens, MOST_WORDS + 1)
    .map(([start, end]) => tokens.slice(start, end))
    .filter((run) => run.filter(isWord).length > MOST_WORDS)
    .map((run) => run.map(({ exact }) => exact).join(' '))
}

describe('no text that we hold is in the project', { timeout: TIMEOUT }, () => {
  it('no file has more of it in a row than one quotation may have', () => {
    const reprints = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8')
      return prints.flatMap((print) => findReprints(print, text).map((run) => `${file}: ${run}`))
    })
    expect(files.length).toBeGreaterThan(200)
    expect(reprints).toEqual([])
  })

  it('and a file that had would be found', () => {
    const words = Array.from({ length: MOST_WORDS + 1 }, (_, i) => `word${i}`)
    const print = aFingerprint('a-text', words.join(' '))
    expect(findReprints(print, `<p>${words.join(' ')}</p>`)).toHaveLength(1)
    expect(findReprints(print, words.slice(1).join(' '))).toEqual([])
  })
})

describe('a fingerprint', () => {
  it.each(prints.map((print) => [print.source, print] as const))(
    'of %s holds hashes and numbers, no words',
    (_, print) => {
      const { source, sha256, retrieved, paragraphs, ...numbers } = print
      expect([source, retrieved].join(' ')).toMatch(/^[a-z0-9-]+ \d{4}-\d\d-\d\d$/)
      expect(sha256).toMatch(/^[0-9a-f]{64}$/)
      expect(Object.values(numbers).filter((value) => typeof value !== 'number')).toEqual([])
      for (const { opening, exact, folded } of paragraphs) {
        expect(opening).toMatch(/^[0-9a-f]{8}$/)
        expect(exact + folded).toMatch(/^(?:[0-9a-f]{8})*$/)
      }
    },
  )

  it('has as many hashes as its paragraphs have runs of four tokens', () => {
    const wrong = prints.flatMap(({ source, paragraphs }) =>
      paragraphs
        .filter(({ tokens, exact, folded }) =>
          [exact, folded].some(({ length }) => length / 8 !== Math.max(0, tokens - 3)),
        )
        .map(({ opening }) => `${source} ${opening}`),
    )
    expect(wrong).toEqual([])
  })
})
