/** One way in which the words of a quotation could have been altered. */
export interface Mutation {
  kind: 'changed' | 'dropped' | 'swapped' | 'negated' | 'nearly the same'
  words: string
}

interface Spot {
  word: string
  start: number
  end: number
  /** Part of the quotation between two ellipses. */
  fragment: number
  /** True inside [brackets]: a word of ours, which no source holds. */
  isOurs: boolean
}

/**
 * Every alteration of a quotation that makes it untrue. To drop the first or the last word of a fragment only makes
 * it shorter, and to change a word in brackets changes no word of the source; neither is in the list.
 */
export function mutateWords(words: string): Mutation[] {
  const spots = findSpots(words)
  const put = ({ start, end }: Spot, by: string): string => words.slice(0, start) + by + words.slice(end)
  return spots.flatMap((spot, i): Mutation[] => {
    if (spot.isOurs) return []
    const next = spots[i + 1]?.fragment === spot.fragment ? spots[i + 1] : undefined
    const isInner = next !== undefined && spots[i - 1]?.fragment === spot.fragment
    const canSwap = next && !next.isOurs && next.word.toLowerCase() !== spot.word.toLowerCase()
    return [
      { kind: 'changed', words: put(spot, 'otherwise') },
      { kind: 'nearly the same', words: put(spot, `${spot.word}s`) },
      { kind: 'negated', words: put(spot, `not ${spot.word}`) },
      ...(isInner ? [{ kind: 'dropped' as const, words: put(spot, '') }] : []),
      ...(canSwap
        ? [
            {
              kind: 'swapped' as const,
              words: put(
                { ...spot, end: next.end },
                `${next.word}${words.slice(spot.end, next.start)}${spot.word}`,
              ),
            },
          ]
        : []),
    ]
  })
}

function findSpots(words: string): Spot[] {
  const count = (part: string, sign: RegExp): number => part.match(sign)?.length ?? 0
  return [...words.matchAll(/[\p{L}\p{N}]+(?:['’‘-][\p{L}\p{N}]+)*/gu)].map((match) => {
    const before = words.slice(0, match.index)
    return {
      word: match[0],
      start: match.index,
      end: match.index + match[0].length,
      fragment: count(before, /…|\.{3}/g),
      isOurs: count(before, /\[/g) > count(before, /\]/g),
    }
  })
}
