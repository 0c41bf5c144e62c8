import type { LinkState } from '../schemas/scales.ts'

/** The character that says the state of a link where a word has no room; it never stands without one near by. */
export const signs: Readonly<Record<LinkState, string>> = {
  documented: '●',
  claimed: '?',
  disputed: '≠',
  'no-evidence': '○',
  'ruled-out': '✕',
  absent: '',
  stands: '●',
  open: '?',
  'fell-away': '✕',
  'came-to-light': '+',
}
