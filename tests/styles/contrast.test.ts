import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findColour, measureContrast, readTokens, schemes } from './contrast.ts'

const tokens = readTokens(readFileSync('src/styles/tokens.css', 'utf8'))
const GROUNDS = ['surface', 'surface-raised', 'surface-sunken', 'mark']
const TEXTS = [
  'text',
  'text-soft',
  'text-faint',
  'link',
  'link-hover',
  'supported',
  'partly-supported',
  'unsupported',
  'contradicted',
  'disputed',
  'opinion',
  'not-checkable',
]
/** WCAG 1.4.6 for text, 1.4.11 for edges and the ring of the focus. */
const LEAST = { text: 7, edge: 3 }

/** Pairs below the least, as sentences. */
function findWeak(names: readonly string[], least: number): string[] {
  return schemes.flatMap((scheme) =>
    names.flatMap((name) =>
      GROUNDS.flatMap((ground) => {
        const ratio = measureContrast(findColour(tokens, name, scheme), findColour(tokens, ground, scheme))
        return ratio < least ? [`--${name} on --${ground}, ${scheme}: ${ratio.toFixed(2)}`] : []
      }),
    ),
  )
}

describe('the colours of the site', () => {
  it('give every text a contrast of 7 to 1 on every ground, in both schemes', () => {
    expect(findWeak(TEXTS, LEAST.text)).toEqual([])
  })

  it('give edges of controls and the focus ring 3 to 1', () => {
    expect(findWeak(['line-strong', 'focus'], LEAST.edge)).toEqual([])
  })
})

describe('measureContrast', () => {
  it('is 21 for black on white, 1 for a colour on itself, and knows no order', () => {
    expect(measureContrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(measureContrast('#123456', '#123456')).toBe(1)
    expect(measureContrast('#ffffff', '#767676')).toBeCloseTo(measureContrast('#767676', '#ffffff'))
    expect(measureContrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  })
})
