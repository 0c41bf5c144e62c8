import type { LinkUpScene, PlacedWords } from '../../src/diagrams/link-up/scene.ts'

/** A part of the picture as a rectangle. */
interface Part {
  name: string
  kind: 'box' | 'sign' | 'words'
  left: number
  right: number
  top: number
  bottom: number
}

/** Pixels across that a finger needs. */
const TARGET = 24
/** Sums of decimals are not exact. */
const EXACT = 0.01
/** Pixels of a letter: the mean of a word at 12 px, and of a bold one at 13 px, in the widest of the fonts we name. */
const LETTER = 7
const HEADING_LETTER = 8
const LINE = 15
/** Of the letters above the baseline, and below it. */
const ASCENT = 10
const DESCENT = 3

/** What stands outside the frame. */
export function listOutside(scene: LinkUpScene): string[] {
  return listParts(scene)
    .filter(
      ({ left, right, top, bottom }) => left < 0 || top < 0 || right > scene.width || bottom > scene.height,
    )
    .map(({ name }) => name)
}

/** Which parts cover each other. A sign counts with its whole target; a word may stand in that of its own sign. */
export function listOverlaps(scene: LinkUpScene): string[] {
  const parts = listParts(scene)
  const small = parts.filter(
    ({ kind, left, right, top, bottom }) =>
      kind !== 'words' && (right - left < TARGET - EXACT || bottom - top < TARGET - EXACT),
  )
  const covered = parts.flatMap((a, i) =>
    parts
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.name} covers ${b.name}`),
  )
  return [...small.map(({ name }) => `${name} is too small`), ...covered]
}

function listParts({ paths }: LinkUpScene): Part[] {
  return paths.flatMap(({ key, heading, nodes, edges, sign }) => [
    ...listWords(`heading of ${key}`, heading, HEADING_LETTER, 'start'),
    ...(sign ? [round(`sign of ${key}`, 'words', 9, heading.y - 4, 8)] : []),
    ...nodes.flatMap(({ key: name, x, y, width, height, label }): Part[] => {
      const widest = Math.max(...label.lines.map((line) => line.length))
      return [
        { name, kind: 'box', left: x, right: x + width, top: y, bottom: y + height },
        ...(widest * 6.4 > width
          ? [
              {
                name: `${name} is wider than its box`,
                kind: 'words' as const,
                left: -1,
                right: 0,
                top: 0,
                bottom: 0,
              },
            ]
          : []),
      ]
    }),
    ...edges.flatMap(({ key: name, mark, note }) => [
      round(name, 'sign', mark[0], mark[1], TARGET / 2),
      ...listWords(`word at ${name}`, note, LETTER, note.side),
    ]),
  ])
}

function round(name: string, kind: Part['kind'], x: number, y: number, radius: number): Part {
  return { name, kind, left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

function listWords(name: string, { lines, x, y }: PlacedWords, letter: number, side: string): Part[] {
  return lines.map((line, i) => {
    const width = line.length * letter
    const left = side === 'below' ? x - width / 2 : side === 'left' ? x - width : x
    const baseline = y + i * LINE
    return {
      name,
      kind: 'words',
      left,
      right: left + width,
      top: baseline - ASCENT,
      bottom: baseline + DESCENT,
    }
  })
}
