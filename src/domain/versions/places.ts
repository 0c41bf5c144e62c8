import type { Passage } from '../../schemas/edition.ts'
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

/** The place of a passage in words: "The full story, paragraph basis". */
export function formatPlace(at: string, labels: Then): string {
  const part = splitPart(at)
  const heading = headingOf(part, labels)
  const lead = findLead(at, labels)
  const rest = at.slice(part.length + 1)
  if (!rest) return heading
  if (lead) return `${heading}: ${lead}`
  if (rest.startsWith('heading-')) return `${heading}, a heading`
  if (rest.startsWith('step-')) return `${heading}, step ${rest.replace(/^(step-)+/, '')}`
  return part === 'text' ? `${heading}, paragraph ${rest}` : `${heading}, ${rest}`
}

function headingOf(part: string, { then }: Then): string {
  return PARTS[part]?.replace(ENDS, formatDate(then.ends)) ?? part
}

function splitPart(at: string): string {
  return at.split('/')[0] ?? at
}
