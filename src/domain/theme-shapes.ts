/** The three threads of the story: themes with a colour and a mark of their own. */
export const threads = ['payment', 'social', 'censorship'] as const
export type Thread = (typeof threads)[number]

export function isThread(theme: string): theme is Thread {
  return (threads as readonly string[]).includes(theme)
}

/** Paths of the marks in a square of 24: what is drawn as a line, and what is filled. */
export const themeShapes: Readonly<Record<Thread, { line: string; solid: string }>> = {
  payment: { line: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0', solid: 'M8 10h8v4h-8z' },
  social: {
    line: 'M7 7.5L17 6M7 7.5L13 17.5M17 6L13 17.5',
    solid:
      'M3.5 7.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0M14 6a3 3 0 1 0 6 0a3 3 0 1 0 -6 0' +
      'M9 18a4 4 0 1 0 8 0a4 4 0 1 0 -8 0',
  },
  censorship: { line: 'M3 5.5h18M3 18.5h12', solid: 'M2 9h20v6h-20z' },
}
