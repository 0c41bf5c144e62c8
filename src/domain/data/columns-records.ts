import { column } from './column.ts'
import type { Column, TableEntry } from './columns.ts'

const claims = column('claims', 'list', 'The claims it is about.', 'claims.id')
const sources = column('sources', 'list', 'What it rests on.', 'sources.id')

/** How a link stands under the three accounts. */
export const accountColumns: readonly Column[] = [
  column('claimed_2015', 'text', 'How the link stands in what was asserted, and repeated.'),
  column('checked_2015', 'text', 'How it stands in the fact-checks of the time.'),
  column('evidence_now', 'text', 'How it stands in everything read.'),
]

/** One entry of what went into a score, or what a score was said to open. */
export const scoreColumns: readonly Column[] = [
  column('id', 'text', 'Permanent id.'),
  column('url', 'url', 'Its place beside the diagram.'),
  column('side', 'text', 'inputs go into the score; a score opens the rest.'),
  column('label', 'text', 'What it is.'),
  column('standing', 'text', 'How we know of it: declared, reported, claimed or denied.'),
  column('period', 'text', 'When it was said; scales differ between the years.'),
  column('score', 'integer?', 'The points from which it was open; lacking where none was reported.'),
  column('scale', 'text?', 'The scale of that score, like 350–950.'),
  column('above', 'boolean?', 'true where the score has to lie above the threshold; lacking without one.'),
  column('who', 'text', 'Who says so.'),
  column('note', 'text', 'What we know of it, with the hedges of the source.'),
  claims,
  sources,
]

/** The columns of the evidence graph, the spread of the story, the score and the sources. */
export const recordTables: readonly TableEntry[] = [
  {
    name: 'link-nodes',
    drawnAs: ['link-map', 'link-up'],
    title: 'Links: nodes',
    meaning: 'One kind of data, system or consequence in the evidence graph.',
    key: ['id'],
    columns: [
      column('id', 'text', 'Permanent id.'),
      column('label', 'text', 'What it is called on the map.'),
      column('band', 'text', 'The part of the story it belongs to.'),
      column('role', 'text', 'data flows into a system; a system has a consequence.'),
      column('on_paper', 'boolean', 'true for a plan, through which nothing flows.'),
      column('description', 'text', 'What it is, in our own words.'),
    ],
  },
  {
    name: 'link-edges',
    drawnAs: ['link-map', 'link-up'],
    title: 'Links: edges',
    meaning: 'One link that somebody asserted or showed, and how it stands under three accounts.',
    key: ['id'],
    columns: [
      column('id', 'text', 'Permanent id, like e07.'),
      column('url', 'url', 'Its place beside the diagram.'),
      column('from', 'text', 'Where it begins.', 'link-nodes.id'),
      column('to', 'text', 'Where it leads.', 'link-nodes.id'),
      column('label', 'text', 'What is said to flow or follow.'),
      ...accountColumns,
      column('note', 'text', 'What we know of it.'),
      claims,
      sources,
    ],
  },
  {
    name: 'spread-events',
    drawnAs: ['spread'],
    title: 'Spread: events',
    meaning: 'One step in how the story travelled.',
    key: ['id'],
    columns: [
      column('id', 'text', 'Permanent id.'),
      column('url', 'url', 'Its place beside the diagram.'),
      column('position', 'integer', 'Its place in the story, from 1; steps of one date are in our order.'),
      column('date', 'partial-date', 'As exact as known.'),
      column('date_note', 'text?', 'How the date is known, or how exact it is.'),
      column('actor', 'text', 'Who did or said it.'),
      column('title', 'text', 'Our own label, not a printed headline.'),
      column('kind', 'text', 'What kind of step it is.'),
      column('added', 'text', 'What it added to the story or took from it.'),
      column('source', 'text', 'Where it can be read.', 'sources.id'),
      column('also_sources', 'list', 'What else backs it up.', 'sources.id'),
    ],
  },
  {
    name: 'spread-derivations',
    drawnAs: ['spread'],
    title: 'Spread: derivations',
    meaning: 'One step that built on another.',
    key: ['event', 'derived_from'],
    columns: [
      column('event', 'text', 'The later step.', 'spread-events.id'),
      column('derived_from', 'text', 'The step it built on.', 'spread-events.id'),
      column('certainty', 'text', 'stated by a source read, or inferred by us.'),
    ],
  },
  {
    name: 'score-items',
    drawnAs: ['score-inputs'],
    title: 'Score items',
    meaning: 'One thing that went into a score, or that a score was said to open.',
    key: ['id'],
    columns: scoreColumns,
  },
  {
    name: 'sources',
    title: 'Sources',
    meaning: 'One page or work, and how much of it we read. Also as CSL-JSON for reference managers.',
    key: ['id'],
    columns: [
      column('id', 'text', 'Permanent id.'),
      column('url', 'url', 'The address of our page on it.'),
      column('type', 'text', 'The CSL type of the work.'),
      column('title', 'text?', 'The printed headline; lacking where we did not see it.'),
      column('title_translated', 'text?', 'An English translation of the title.'),
      column('title_note', 'text?', 'Where the title comes from, if not from the page itself.'),
      column('description', 'text?', 'What it is, for works whose headline we did not see.'),
      column('authors', 'list', 'As printed; empty where our copy shows none. Never guessed.'),
      column('container', 'text?', 'The site, series or journal in which it stands.'),
      column('publisher', 'text?', 'Who published it.'),
      column('volume', 'text?', 'Volume.'),
      column('issue', 'text?', 'Issue.'),
      column('page', 'text?', 'Page or pages.'),
      column('isbn', 'text?', 'ISBN.'),
      column('doi', 'text?', 'DOI.'),
      column('issued', 'partial-date?', 'As exact as established; lacking where it is not.'),
      column('issued_note', 'text?', 'How the date is known.'),
      column('updated', 'date?', 'Day of a later change shown by the page itself.'),
      column('address', 'url?', 'The address of the work; lacking where there is none we may link.'),
      column('address_note', 'text?', 'Why there is no address, or what to know about it.'),
      column('language', 'text?', 'Language of the work: a BCP 47 tag.'),
      column('kind', 'text', 'Who speaks: it decides how to weigh the words.'),
      column('read', 'text', 'full: to the end. excerpt: a passage. quoted: only through another source.'),
      column('quoted_in', 'text?', 'That other source.', 'sources.id'),
      column('confidence', 'text', 'How sure we are of the record: high, medium or low.'),
      column('caveat', 'text?', 'What to know before leaning on it.'),
      column('accessed', 'date', 'Day on which it was read.'),
    ],
  },
]
