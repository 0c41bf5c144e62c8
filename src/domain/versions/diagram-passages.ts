import type { Diagram } from '../../schemas/diagram.ts'
import type { Passage, Run } from '../../schemas/edition.ts'
import type { LinkEdge } from '../../schemas/link-graph.ts'
import type { Lens } from '../../schemas/scales.ts'
import type { Filed, Records } from '../records.ts'
import { buildGrammar, type DiagramName } from '../diagram-grammars.ts'
import { buildInitialView } from '../diagram-view.ts'
import { formatNote } from '../evidence-graph.ts'
import { ACTS, RULES, runModel } from '../friends-model.ts'
import { buildNetwork } from '../friends-network.ts'
import { buildParameters } from '../friends-parameters.ts'
import { formatRun } from '../friends-report.ts'
import { listLenses } from '../link-scales.ts'
import { joinTexts } from './passages.ts'

/** What a diagram is drawn from: its records as passages with permanent names. */
const DRAWN: Readonly<Record<DiagramName, (records: Records) => Passage[]>> = {
  'link-map': listLinks,
  // Its page has no address for a single link; that of the link map has.
  'link-up': (records) => listLinks(records).map(dropId),
  'friends-model': listRuns,
  'score-inputs': listScoreItems,
  spread: listEvents,
  'verdict-shift': listVerdicts,
}

/** Diagrams that show the same records: a change of one is a change of the other. */
const PAIRS: readonly (readonly DiagramName[])[] = [['link-map', 'link-up']]

/** What a diagram says, as plain passages: nothing of its colours, its places or its controls. */
export function buildDiagramPassages(name: DiagramName, records: Records): Passage[] {
  const title = records.diagrams.find(({ fields }) => fields.id === name)?.fields.name ?? name
  return [passage('title', [title]), ...DRAWN[name](records)]
}

/** Whether a record that a diagram showed is one of those of which nobody knows what they say now. */
export function lacksRecord(shown: readonly Passage[], unclearIds: ReadonlySet<string>): boolean {
  return shown.some(({ at }) => unclearIds.has(at.slice(at.lastIndexOf('/') + 1)))
}

/** The diagrams that a correction of a claim or a diagram may change as well: by name, without the piece itself. */
export function listFollowers(folder: string, id: string): DiagramName[] {
  if (folder === 'claims') return ['verdict-shift']
  if (folder !== 'diagrams') return []
  const pairs = PAIRS.filter((pair) => pair.some((name) => name === id))
  return pairs.flatMap((pair) => pair.filter((name) => name !== id))
}

/** The diagrams that the casebook shows and has records for. */
export function listDrawn(records: Records): Filed<Diagram>[] {
  return records.diagrams.filter(({ fields }) => DRAWN[fields.id](records).length > 0)
}

function dropId({ at, kind, runs }: Passage): Passage {
  return { at, kind, runs }
}

function listLinks({ graph }: Records): Passage[] {
  const { nodes, edges, scales } = graph.fields
  const lenses = listLenses(scales)
  const labelById = new Map(nodes.map(({ id, label }) => [id, label]))
  return [
    ...nodes.map(({ id, label, description }) => passage(`things/${id}`, [`${label}: ${description}`])),
    ...edges.map((edge) => {
      const [from = edge.from, to = edge.to] = [labelById.get(edge.from), labelById.get(edge.to)]
      return {
        ...passage(`links/${edge.id}`, [`${from} → ${to}: `, ...describeLink(edge, lenses)]),
        id: edge.id,
      }
    }),
  ]
}

function describeLink(edge: LinkEdge, lenses: readonly Lens[]): Run[] {
  const { label, sources } = edge
  return [
    `${label}. ${formatNote(edge)}`,
    { cite: sources },
    ...lenses.flatMap((lens, i): Run[] => [
      { label: `lenses.${lens}` },
      ': ',
      { label: `statuses.${edge[lens]}` },
      i < lenses.length - 1 ? ';' : '.',
    ]),
  ]
}

/** The model has no records; what it does in each state that has a page is what it says. */
function listRuns({ graph }: Records): Passage[] {
  const facts = { graph: graph.fields, events: [], claims: [], scoreItems: [] }
  const start = buildParameters(buildInitialView(buildGrammar('friends-model', facts)))
  const network = buildNetwork(start)
  return RULES.flatMap((rule) =>
    ACTS.map((act) =>
      passage(`runs/${rule}-${act}`, [formatRun(runModel(network, { ...start, rule, act }))]),
    ),
  )
}

function listScoreItems({ scoreItems }: Records): Passage[] {
  return scoreItems.map(({ fields }) => {
    const { id, side, label, standing, period, who, note, score, scale, above, sources } = fields
    const threshold = score === undefined ? '' : `, ${above ? 'above' : 'from'} ${score} of ${scale ?? ''}`
    const runs: Run[] = [
      { label: `standings.${standing}` },
      `${label.replaceAll('\u00AD', '')} (${period}${threshold}). ${who}: ${note}`,
      { cite: sources },
    ]
    return { ...passage(`${side}/${id}`, runs), id }
  })
}

function listEvents({ events }: Records): Passage[] {
  const titleById = new Map(events.map(({ fields }) => [fields.id, fields.title]))
  return events.map(({ fields }) => {
    const { id, date, actor, title, kind, added, derivedFrom, source, alsoSources } = fields
    const before = derivedFrom.map(
      ({ event, certainty }) => `Built on ${titleById.get(event) ?? event} (${certainty}). `,
    )
    const runs: Run[] = [
      { label: `eventKinds.${kind}` },
      `${title} (${actor}). ${before.join('')}${added}`,
      { cite: [source, ...alsoSources] },
      { when: date },
    ]
    return { ...passage(`steps/${id}`, runs), id }
  })
}

function listVerdicts({ claims }: Records): Passage[] {
  return claims.map(({ fields: { id, theme, claimant, verdict2015, verdictNow } }) =>
    passage(`claims/${id}`, [
      { claim: id, text: id },
      ', ',
      { label: `themes.${theme}` },
      ', ',
      { label: `claimants.${claimant}` },
      '. Then: ',
      { label: `verdicts.${verdict2015.verdict}` },
      '. Now: ',
      { label: `verdicts.${verdictNow.verdict}` },
      '.',
    ]),
  )
}

function passage(at: string, runs: Run[]): Passage {
  return { at, kind: 'paragraph', runs: joinTexts(runs) }
}
