import { eventKinds, scoreSides, standings, type DiagramName } from '../schemas/scales.ts'
import type { Casebook } from './casebook.ts'
import type { ViewField, ViewGrammar } from './diagram-view.ts'
import { findEnds } from './evidence-graph.ts'
import { idsOf } from './ids-of.ts'
import { findLastLens, listLenses } from './link-scales.ts'

export { diagramNames, type DiagramName } from '../schemas/scales.ts'

type Facts = Pick<Casebook, 'graph' | 'events' | 'claims' | 'scoreItems'>

/** What the address of a diagram may say, given what the casebook holds. */
export function buildGrammar(name: DiagramName, { graph, events, claims, scoreItems }: Facts): ViewGrammar {
  const nodesOf = (role: string): string[] =>
    graph.nodes.filter((node) => node.role === role).map(({ id }) => id)
  const { scales } = graph
  const lenses = listLenses(scales)
  switch (name) {
    case 'link-map': {
      const [first, last] = findEnds(scales)
      const linked = new Set(graph.edges.flatMap((edge) => edge.claims))
      return {
        lens: choice([...lenses, 'difference'], 'difference'),
        from: choice(lenses, first),
        to: choice(lenses, last),
        edge: optional(graph.edges.map(({ id }) => id)),
        node: optional(graph.nodes.map(({ id }) => id)),
        // As the list of the controls has them: a claim that no link bears on would empty the map.
        claim: optional(claims.map(({ id }) => id).filter((id) => linked.has(id))),
        bands: list(idsOf(scales.bands)),
        states: list(idsOf(scales.states)),
        ...common,
      }
    }
    case 'link-up':
      return {
        lens: choice(lenses, findLastLens(scales)),
        // A pair is always looked at.
        data: preferred(nodesOf('data'), graph.pairs?.first.data),
        consequence: preferred(nodesOf('consequence'), graph.pairs?.first.consequence),
        edge: optional(graph.edges.map(({ id }) => id)),
        node: optional(graph.nodes.map(({ id }) => id)),
        ...common,
      }
    case 'friends-model':
      return {
        rule: choice(['claimed', 'caixin', 'quartz', 'none'], 'claimed'),
        act: choice(['post', 'default', 'invite'], 'post'),
        person: choice(people, 'p07'),
        density: number(2, 10, 4),
        drop: number(1, 100, 20),
        // Friends only, as the ACLU wrote: what goes further is a reader’s own assumption.
        reach: number(1, 3, 1),
        seed: number(1, 999, 7),
        ...common,
      }
    case 'score-inputs':
      return {
        side: choice(['both', ...scoreSides], 'both'),
        standing: list(standings),
        item: optional([SCORE, ...scoreItems.map(({ id }) => id)]),
        ...common,
      }
    case 'spread':
      return { event: optional(events.map(({ id }) => id)), kinds: list(eventKinds), ...common }
    case 'verdict-shift':
      return {
        group: choice(['theme', 'claimant'], 'theme'),
        claim: optional(claims.map(({ id }) => id)),
        ...common,
      }
  }
}

/** The score itself among the marks of score-inputs: what every input leads to and every use comes from. */
export const SCORE = 'sesame-credit'

/** The people of the friends model, all of them made up. */
const MOST_PEOPLE = 60
const people = Array.from({ length: MOST_PEOPLE }, (_, i) => `p${String(i + 1).padStart(2, '0')}`)

/** Whether marks may move. Stands in the address, because the site stores nothing. */
const common = { motion: choice(['on', 'off'], 'on') }

function choice(values: readonly string[], initial: string): ViewField {
  return { kind: 'choice', values, initial }
}

/** One of the values, at first the wanted one where it is among them. */
function preferred(values: readonly string[], wanted = ''): ViewField {
  return choice(values, values.includes(wanted) ? wanted : (values[0] ?? ''))
}

function optional(values: readonly string[]): ViewField {
  return choice(['', ...values], '')
}

/** All of them unless the address says which. */
function list(values: readonly string[]): ViewField {
  return { kind: 'list', values }
}

function number(least: number, most: number, initial: number): ViewField {
  return { kind: 'number', least, most, initial: String(initial) }
}
