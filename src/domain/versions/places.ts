import type { Passage, Run } from '../../schemas/edition.ts'
import type { Labels } from '../../schemas/labels.ts'
import { formatDate } from '../partial-date.ts'

type Then = Pick<Labels, 'then'>

/** What is written where the end of the time of the first verdict belongs. */
const ENDS = '{then}'

/** The parts of a page by the first word of their places, as headings. */
const PARTS: Readonly<Record<string, string>> = {
  title: 'Title',
  headline: 'What we found',
  description: 'In one sentence',
  'in-short': 'In short',
  words: 'The claim, in its own words',
  verdicts: 'Verdicts',
  answer: 'The answer at the time',
  text: 'The full story',
  holds: 'What holds',
  doesNotHold: 'What does not hold',
  open: 'What is open',
  then: `Known or knowable by ${ENDS}`,
  since: 'Later, or without an established date',
  echoes: 'Who passed it on',
  contact: 'Contact with the claimant',
  things: 'What is linked',
  links: 'Links',
  runs: 'What the model does',
  inputs: 'What went into a score',
  opens: 'What a score opened',
  steps: 'Steps of the story',
  claims: 'Verdicts then and now',
  pictures: 'As it was drawn',
}

/** What stands before a passage that does not speak for itself. */
const LEADS: Readonly<Record<string, string>> = {
  'words/who': 'Who',
  'words/nature': 'Kind of claim',
  'words/paraphrase': 'The same claim, in our words',
  'verdicts/verdict2015': `On what was known by ${ENDS}`,
  'verdicts/verdictNow': 'On everything read',
  'verdicts/confidence': 'The entry as a whole',
}

/** What the members of a part are called when they are counted; those of the other parts are points. */
const COUNTED: Readonly<Record<string, string>> = {
  text: 'paragraph',
  then: 'finding',
  since: 'finding',
  runs: 'run',
  pictures: 'picture',
}

/** Parts of a diagram whose passages begin with their subject, and what stands behind it: "Identity (2015)". */
const SUBJECT_ENDS: Readonly<Record<string, string>> = {
  things: ': ',
  links: ': ',
  inputs: ' (',
  opens: ' (',
  steps: ' (',
  claims: ',',
}

/** Passages that stand together under one heading. */
export interface Part {
  id: string
  heading: string
  passages: Passage[]
}

/** The passages of an edition under their headings, in reading order; the title is left to the page. */
export function listParts(passages: readonly Passage[], labels: Then): Part[] {
  const groups = Map.groupBy(
    passages.filter(({ at }) => at !== 'title'),
    ({ at }) => splitPart(at),
  )
  return [...groups].map(([id, members]) => ({ id, heading: headingOf(id, labels), passages: members }))
}

/** What stands before a passage; undefined where it speaks for itself. */
export function findLead(at: string, labels: Then): string | undefined {
  return LEADS[at]?.replace(ENDS, formatDate(labels.then.ends))
}

/**
 * What the passages of an edition are called, by their places, in words that a reader sees on the page: "The half that had
 * a basis, paragraph 2". What stands before the first heading is named after the part of the page.
 */
export function namePlaces(passages: readonly Passage[], labels: Then): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  const names = new Map<string, string>()
  let section: string | undefined
  for (const { at, kind, runs } of passages) {
    const part = splitPart(at)
    const heading = headingOf(part, labels)
    if (kind === 'heading') {
      section = formatText(runs)
      names.set(at, section)
    } else if (part === at) names.set(at, heading)
    else {
      const group = part === 'text' ? (section ?? heading) : heading
      const count = (counts.get(group) ?? 0) + 1
      counts.set(group, count)
      names.set(at, nameMember(at, { group, count, text: formatText(runs), lead: findLead(at, labels) }))
    }
  }
  return names
}

interface Member {
  group: string
  /** Its number among those of its group. */
  count: number
  text: string
  lead: string | undefined
}

/** One of several passages under a heading: by what it says first, by its subject, or by its number. */
function nameMember(at: string, { group, count, text, lead }: Member): string {
  if (lead) return `${group}: ${lead}`
  const part = splitPart(at)
  const end = SUBJECT_ENDS[part]
  if (end) return `${group}: ${text.split(end)[0] ?? text}`
  return `${group}, ${COUNTED[part] ?? 'point'} ${count}`
}

/** Running text, links and terms of a passage, without marks and words of scales. */
function formatText(runs: readonly Run[]): string {
  const texts = runs.map((run) => (typeof run === 'string' ? run : 'text' in run ? run.text : ''))
  return texts.join('').replaceAll('*', '').trim()
}

function headingOf(part: string, { then }: Then): string {
  return PARTS[part]?.replace(ENDS, formatDate(then.ends)) ?? part
}

function splitPart(at: string): string {
  return at.split('/')[0] ?? at
}
