import type { Edition, Passage, Run } from '../../schemas/edition.ts'
import { formatDates } from '../partial-date.ts'
import { listPlateWords } from './plates.ts'

/** A stretch of text that stayed, went or came. */
export interface Change {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** A passage that differs between two versions. */
export interface ChangedPassage {
  at: string
  changes: Change[]
}

/** What two versions can differ in: their passages in reading order, and behind them what their pictures say. */
export function listCompared({ passages, pictures }: Edition): Passage[] {
  return [...passages, ...listPlateWords(pictures)]
}

/** The passages in which two versions differ, in reading order, each word by word. */
export function compareEditions(before: Edition, after: Edition): ChangedPassage[] {
  const texts = [before, after].map((edition) => indexTexts(edition))
  const [old, present] = texts
  if (!old || !present) return []
  const places = alignWords([...old.keys()], [...present.keys()])
  return places.flatMap(({ kind, word: at }) => {
    const was = kind === 'added' ? '' : (old.get(at) ?? '')
    const is = kind === 'removed' ? '' : (present.get(at) ?? '')
    return was === is ? [] : [{ at, changes: compareTexts(was, is) }]
  })
}

/** Two texts word by word; words that change together stand together. */
export function compareTexts(before: string, after: string): Change[] {
  const changes: Change[] = []
  for (const { kind, word } of alignWords(splitWords(before), splitWords(after))) {
    const last = changes.at(-1)
    if (last?.kind === kind) last.text += ` ${word}`
    else changes.push({ kind, text: word })
  }
  return changes
}

/** A passage as a line of letters, its citations as the names of the sources. */
export function formatPassage({ runs }: Passage, words: Edition['words']): string {
  return (
    runs
      .map((run) => formatRun(run, words))
      .join('')
      // A label ends like a sentence, unless the record goes on behind it.
      .replace(/\. +(?=[:;.])/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  )
}

function formatRun(run: Run, { labels, sources }: Edition['words']): string {
  if (typeof run === 'string') return run.replaceAll('*', '')
  if ('quote' in run) return `“${run.quote.words}”`
  if ('cite' in run) return ` [${run.cite.map((id) => sources[id]?.name ?? id).join('; ')}]`
  if ('label' in run) return ` ${labels[run.label] ?? run.label}. `
  if ('when' in run) return ` ${formatDates(run.when)}`
  if ('diagram' in run) return ` [${run.diagram}: ${run.view}]`
  return run.text
}

function indexTexts(edition: Edition): Map<string, string> {
  return new Map(listCompared(edition).map((passage) => [passage.at, formatPassage(passage, edition.words)]))
}

function splitWords(text: string): string[] {
  return text.split(/\s+/).filter(Boolean)
}

/** A longest common subsequence of two lists, as the list of what stayed, went and came; what went stands first. */
function alignWords(
  before: readonly string[],
  after: readonly string[],
): { kind: Change['kind']; word: string }[] {
  // lengths[i][j]: the longest subsequence that before from i and after from j share.
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1))
  const lengthAt = (i: number, j: number): number => lengths[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i]
      if (row)
        row[j] =
          before[i] === after[j]
            ? lengthAt(i + 1, j + 1) + 1
            : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1))
    }
  const aligned: { kind: Change['kind']; word: string }[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [was, is] = [before[i], after[j]]
    if (was !== undefined && was === is) {
      aligned.push({ kind: 'same', word: was })
      i++
      j++
    } else if (was !== undefined && (is === undefined || lengthAt(i + 1, j) >= lengthAt(i, j + 1))) {
      aligned.push({ kind: 'removed', word: was })
      i++
    } else if (is !== undefined) {
      aligned.push({ kind: 'added', word: is })
      j++
    }
  }
  return aligned
}
