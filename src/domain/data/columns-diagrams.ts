import { ACCOUNT_IDS, ACCOUNTS, FIRST_TO_LAST } from './account-columns.ts'
import { column, THEN } from './column.ts'
import type { TableEntry } from './columns.ts'
import { scoreColumns } from './columns-records.ts'

const claims = column('claims', 'list', 'The claims it is about.', 'claims.id')
const sources = column('sources', 'list', 'What it rests on.', 'sources.id')

/** The columns of what each diagram shows; the friends model shows no data and has none. */
export const diagramTables: readonly TableEntry[] = [
  {
    name: 'link-map',
    title: 'The link map',
    meaning: 'One link of the map, with the names of its ends.',
    key: ['id'],
    columns: [
      column('id', 'text', 'Permanent id of the link.', 'link-edges.id'),
      column('from_label', 'text', 'The name of where it begins.'),
      column('from_band', 'text', 'The part of the story where it begins.'),
      column('to_label', 'text', 'The name of where it leads.'),
      column('to_band', 'text', 'The part of the story where it leads.'),
      column('label', 'text', 'What is said to flow or follow.'),
      ACCOUNTS,
      column(
        'change',
        'text',
        `What became of it between ${FIRST_TO_LAST}: how the latter has it, but stands or came-to-light where it is shown.`,
      ),
      column('note', 'text', 'What we know of it.'),
      claims,
      sources,
    ],
  },
  {
    name: 'link-up',
    title: 'What leads to what',
    meaning: 'One kind of data, one consequence and one account: how strong the best chain between them is.',
    key: ['data', 'consequence', 'account'],
    columns: [
      column('data', 'text', 'Where the chains begin.', 'link-nodes.id'),
      column('data_label', 'text', 'Its name.'),
      column('consequence', 'text', 'Where they lead.', 'link-nodes.id'),
      column('consequence_label', 'text', 'Its name.'),
      column('account', 'text', `${ACCOUNT_IDS}.`),
      column('strength', 'text', 'The best chain along which data could go; as strong as its weakest link.'),
      column('chains', 'integer', 'How many such chains there are.'),
      column(
        'on_paper',
        'boolean',
        'true where the best chain counts for less because it goes by way of a plan.',
      ),
      column('direct', 'text', 'How the link straight from one to the other stands.'),
    ],
  },
  {
    name: 'score-inputs',
    title: 'The score, in and out',
    meaning: 'One thing that went into a score, or that a score was said to open.',
    key: ['id'],
    columns: scoreColumns,
  },
  {
    name: 'spread',
    title: 'How the story spread',
    meaning: 'One step of the story, with the steps it built on.',
    key: ['id'],
    columns: [
      column('id', 'text', 'Permanent id of the step.', 'spread-events.id'),
      column('position', 'integer', 'Its place in the story, from 1.'),
      column('date', 'partial-date', 'As exact as known.'),
      column('actor', 'text', 'Who did or said it.'),
      column('title', 'text', 'Our own label, not a printed headline.'),
      column('kind', 'text', 'What kind of step it is.'),
      column('added', 'text', 'What it added to the story or took from it.'),
      column('stated_from', 'list', 'Steps it built on, as a source read states.', 'spread-events.id'),
      column('inferred_from', 'list', 'Steps it built on, as we infer.', 'spread-events.id'),
      sources,
    ],
  },
  {
    name: 'verdict-shift',
    title: 'Verdicts then and now',
    meaning: 'One claim, with its verdicts then and now.',
    key: ['claim'],
    columns: [
      column('claim', 'text', 'The claim.', 'claims.id'),
      column('url', 'url', 'The address of its page.'),
      column('paraphrase', 'text', 'The claim in neutral words of our own.'),
      column('theme', 'text', 'Its subject.'),
      column('claimant', 'text', 'The article that made it.', 'sources.id'),
      column(`verdict_${THEN}`, 'text', 'The verdict on what was known then.'),
      column('verdict_now', 'text', 'The verdict on everything read.'),
      column('has_changed', 'boolean', 'Whether the two differ.'),
    ],
  },
]
