import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Fingerprint } from '../schemas/fingerprint.ts'
import { buildFoldedWords, buildTokens, type Token } from './tokens.ts'

/** Tokens in one hashed run: long enough that a changed word shows, short enough to check a short quotation. */
export const WINDOW = 4
/** Hexadecimal digits kept of each hash: 32 bits, so a chance match has odds of one in four thousand million. */
const HASH_DIGITS = 8
/** Words by which a quotation names its paragraph. */
const OPENING_WORDS = 6
const NEGATIONS =
  /^(not|no|never|nor|none|nothing|neither|nobody|nowhere|no-one|without|cannot|hardly|rarely|seldom|barely|.*n't)$/

type Form = keyof Token
export type FingerprintParagraph = Fingerprint['paragraphs'][number]

/** Where a run of tokens stands: paragraph from 0, first token and the token after the last. */
export interface Place {
  paragraph: number
  start: number
  end: number
}

/**
 * Fingerprints a text of which we keep no copy. Each line with a letter or figure is a paragraph; a leading
 * bullet or number belongs to no paragraph.
 */
export function buildFingerprint(
  text: string,
  facts: Omit<Fingerprint, 'paragraphs' | 'normalisation'>,
): Fingerprint {
  const paragraphs = text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:•|\d+\.)\s+/, '').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .map(buildParagraph)
  return { ...facts, normalisation: 1, paragraphs }
}

export function hasNegation(words: string): boolean {
  return buildTokens(words).some((token) => NEGATIONS.test(token.folded))
}

/** Hash of the first six words of a paragraph, folded. */
export function hashOpening(words: string): string {
  return hash(buildFoldedWords(words).slice(0, OPENING_WORDS).join(' '))
}

/** Hash of a row of tokens, folded. */
export function hashTokens(tokens: readonly Token[]): string {
  return hash(tokens.map((token) => token.folded).join('\n'))
}

/** Every place at which the tokens stand unbroken, letter for letter or folded. Needs at least WINDOW tokens. */
export function findPlaces(print: Fingerprint, tokens: readonly Token[], form: Form): Place[] {
  const wanted = hashWindows(tokens, form)
  if (tokens.length < WINDOW) return []
  return print.paragraphs.flatMap((paragraph, number) => {
    const held = splitHashes(paragraph[form])
    return held.flatMap((_, start) =>
      wanted.every((window, i) => held[start + i] === window)
        ? [{ paragraph: number, start, end: start + tokens.length }]
        : [],
    )
  })
}

/** Runs of at least `least` tokens that a text shares with a fingerprinted one, folded: [first token, token after]. */
export function findSharedRuns(
  print: Fingerprint,
  tokens: readonly Token[],
  least: number,
): [number, number][] {
  return findRuns(hashWindows(tokens, 'folded'), heldWindows(print), least)
}

function findRuns(windows: string[], held: ReadonlySet<string>, least: number): [number, number][] {
  const runs: [number, number][] = []
  let start = -1
  for (let i = 0; i <= windows.length; i++) {
    const isShared = held.has(windows[i] ?? '')
    if (isShared && start < 0) start = i
    if (isShared || start < 0) continue
    const end = i + WINDOW - 1
    if (end - start >= least) runs.push([start, end])
    start = -1
  }
  return runs
}

const windowsByPrint = new WeakMap<Fingerprint, ReadonlySet<string>>()

/** All windows of a text, folded; worked out once for each fingerprint. */
function heldWindows(print: Fingerprint): ReadonlySet<string> {
  const known = windowsByPrint.get(print)
  if (known) return known
  const windows = new Set(print.paragraphs.flatMap((paragraph) => splitHashes(paragraph.folded)))
  windowsByPrint.set(print, windows)
  return windows
}

function buildParagraph(line: string): FingerprintParagraph {
  const tokens = buildTokens(line)
  return {
    opening: hashOpening(line),
    tokens: tokens.length,
    negations: tokens.flatMap((token, i) => (NEGATIONS.test(token.folded) ? [i] : [])),
    exact: hashWindows(tokens, 'exact').join(''),
    folded: hashWindows(tokens, 'folded').join(''),
  }
}

function hashWindows(tokens: readonly Token[], form: Form): string[] {
  const windows = Math.max(0, tokens.length - WINDOW + 1)
  return Array.from({ length: windows }, (_, i) =>
    hash(
      tokens
        .slice(i, i + WINDOW)
        .map((token) => token[form])
        .join('\n'),
    ),
  )
}

function splitHashes(hashes: string): string[] {
  return hashes.match(new RegExp(`.{${HASH_DIGITS}}`, 'g')) ?? []
}

function hash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, HASH_DIGITS)
}
