import type { Labels } from '../schemas/labels.ts'
import type { Theme, ThemeMark } from '../schemas/scales.ts'
import { idsOf } from './ids-of.ts'

/** The threads of the story: themes with a colour and a mark of their own. */
export function listThreads({ themes }: Pick<Labels, 'themes'>): { theme: Theme; mark: ThemeMark }[] {
  return idsOf(themes).flatMap((theme) => {
    const { mark, colour } = themes[theme]
    return mark && colour ? [{ theme, mark }] : []
  })
}

/** Paths of the marks in a square of 24: what is drawn as a line, and what is filled. */
export const themeShapes: Readonly<Record<ThemeMark, { line: string; solid: string }>> = {
  coin: { line: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0', solid: 'M8 10h8v4h-8z' },
  network: {
    line: 'M7 7.5L17 6M7 7.5L13 17.5M17 6L13 17.5',
    solid:
      'M3.5 7.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0M14 6a3 3 0 1 0 6 0a3 3 0 1 0 -6 0' +
      'M9 18a4 4 0 1 0 8 0a4 4 0 1 0 -8 0',
  },
  strike: { line: 'M3 5.5h18M3 18.5h12', solid: 'M2 9h20v6h-20z' },
  square: { line: 'M4 4h16v16h-16z', solid: 'M9 9h6v6h-6z' },
  wave: { line: 'M2 8q5 -6 10 0t10 0', solid: 'M2 15q5 -6 10 0t10 0v5h-20z' },
  arch: { line: 'M2 5h20', solid: 'M2 8h20v12h-4a6 6 0 0 0 -12 0h-4z' },
}
