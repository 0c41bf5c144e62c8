import type { ColourPair } from '../schemas/site.ts'

/**
 * The roles of colour in src/styles/tokens.css, with what they are there; a casebook may set each anew. A ground has words on
 * it, words are read on every ground, and edges only have to be seen.
 */
export const pageColours = {
  grounds: {
    surface: { light: '#fffdf8', dark: '#16171a' },
    'surface-raised': { light: '#f8f4ea', dark: '#1e2024' },
    'surface-sunken': { light: '#efe8d9', dark: '#2a2d33' },
    mark: { light: '#ffefc0', dark: '#33290a' },
  },
  words: {
    text: { light: '#1d1a16', dark: '#f0ebe0' },
    'text-soft': { light: '#3f392f', dark: '#d6cfc2' },
    'text-faint': { light: '#50483c', dark: '#c0b9ab' },
    link: { light: '#0b4a6f', dark: '#9bd0f2' },
    'link-hover': { light: '#7a1f12', dark: '#ffc2a8' },
    supported: { light: '#0f5431', dark: '#7fd6a4' },
    'partly-supported': { light: '#5d4700', dark: '#e6c45c' },
    unsupported: { light: '#4e4a41', dark: '#c2bbad' },
    contradicted: { light: '#911c12', dark: '#ffa695' },
    disputed: { light: '#6a2c80', dark: '#dcaaf0' },
    opinion: { light: '#134f6a', dark: '#8fcbe8' },
    'not-checkable': { light: '#4e4a41', dark: '#c2bbad' },
  },
  edges: {
    'line-strong': { light: '#8a7f6b', dark: '#868b96' },
    focus: { light: '#b3261e', dark: '#ffb59b' },
  },
  /** Between things that differ without it. */
  lines: { line: { light: '#d8cdb8', dark: '#474b54' } },
} as const satisfies Record<string, Record<string, ColourPair>>

/** The colour of the page itself. */
export function findPaper({ colours }: { colours: Readonly<Record<string, ColourPair>> }): ColourPair {
  return colours['surface'] ?? pageColours.grounds.surface
}
