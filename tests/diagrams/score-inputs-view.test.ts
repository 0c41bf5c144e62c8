import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { buildScoreInputsView, listLinks, listShown } from '../../src/diagrams/score-inputs/view.ts'
import {
  formatCounts,
  formatLink,
  formatScore,
  formatStatement,
  formatTitle,
  formatWhen,
} from '../../src/diagrams/score-inputs/words.ts'
import { buildWalk, moveWalk, type Trail, type Walk } from '../../src/diagrams/walk.ts'
import { buildGrammar, SCORE } from '../../src/domain/diagram-grammars.ts'
import { buildInitialView, formatView, parseView } from '../../src/domain/diagram-view.ts'
import { scoreSides, standings } from '../../src/schemas/scales.ts'

const { records } = readContent('content')
const items = records.scoreItems.map(({ fields }) => fields)
const words = records.labels.fields
const grammar = buildGrammar('score-inputs', {
  graph: records.graph.fields,
  events: [],
  claims: [],
  scoreItems: items,
})
const find = (id: string) => items.filter((item) => item.id === id).slice(0, 1)

describe('the address of the score', () => {
  it.each([
    '',
    'side=inputs&standing=declared',
    'side=opens',
    'standing=claimed,denied&side=inputs',
    'item=airport-lane',
    'item=sesame-credit&motion=off&v=1',
  ])('%s is read without a problem, and comes out the same when written and read again', (search) => {
    const { view, problems } = parseView(search, grammar)
    expect(problems).toEqual([])
    expect(parseView(formatView(view, grammar), grammar).view).toEqual(view)
  })

  it('that is broken falls back and names what could not be read', () => {
    const { view, problems } = parseView('side=up&item=nobody&standing=declared,rumoured', grammar)
    expect(view).toEqual(buildInitialView(grammar))
    expect(problems).toEqual(['side=up', 'item=nobody', 'standing=declared,rumoured'])
  })

  it('can name every statement, and no statement has the id of the score', () => {
    for (const { id } of items) expect(parseView(`item=${id}`, grammar).problems).toEqual([])
    expect(items.map(({ id }) => id)).not.toContain(SCORE)
  })
})

describe('the walk of the score', () => {
  const subsets = standings.reduce<string[][]>(
    (all, each) => [...all, ...all.map((set) => [...set, each])],
    [[]],
  )
  const views = ['both', ...scoreSides].flatMap((side) =>
    subsets.map((set) => [side, set.join(',')] as const),
  )

  it.each(views)('side %s, standings %s: reaches every mark', (side, standing) => {
    const shown = listShown(items, buildScoreInputsView({ side, standing }))
    const links = listLinks(shown)
    const nodes = shown.length > 0 ? [{ id: SCORE }, ...shown] : []
    const marks = [...nodes, ...links].map(({ id }) => id)
    const walk = buildWalk(nodes, links)
    expect([...collectReached(walk)].sort()).toEqual(marks.sort())
    // Every statement is linked with the score, and the score with every statement.
    expect(walk.linkIdsByNode.get(SCORE) ?? []).toEqual(links.map(({ id }) => id))
  })
})

describe('the words of the score', () => {
  it('count what the data hold', () => {
    const look = (side: string, standing?: string) =>
      formatTitle(items, buildScoreInputsView({ side, standing: standing ?? standings.join(',') }), words)
    const inputs =
      '20 statements on what went into a Sesame Credit score: 6 declared, 9 reported, 3 only claimed and 2 denied'
    expect(look('inputs')).toBe(inputs)
    expect(look('opens')).toBe(
      '9 statements on what a Sesame Credit score opened: 3 on the scale of 2015, 2 on the scale of 2017 and 4 without a threshold',
    )
    expect(look('both')).toBe(
      `${inputs}; 9 on what it opened: 3 on the scale of 2015, 2 on the scale of 2017 and 4 without a threshold`,
    )
    expect(look('inputs', 'claimed,denied')).toBe(
      '20 statements on what went into a Sesame Credit score: 3 only claimed, 2 denied and 15 not shown here',
    )
  })

  it('say what the filters leave', () => {
    const view = buildScoreInputsView({ side: 'inputs', standing: 'denied' })
    expect(formatCounts(items, view, words)).toBe('The filters leave 2 of 20 statements.')
  })

  it('say how a statement stands, who says so and how many links it has', () => {
    expect(find('airport-lane').map((item) => formatStatement(item, words))).toEqual([
      'Fast lane at Beijing airport: reported, 2015, above 750 on a scale of 350–950. Caixin; Dose, a fact-check, on the order. 1 link, out of the score.',
    ])
    expect(find('relationships').map((item) => formatLink(item, words))).toEqual([
      'Relationships → Sesame Credit: declared.',
    ])
    expect(formatScore(find('relationships'), words)).toBe('Sesame Credit, the score, 1 link: 1 declared.')
  })

  it('give a threshold with its year and its scale, always', () => {
    for (const item of items.filter(({ score }) => score !== undefined))
      expect(formatWhen(item)).toMatch(/^201[57], (from|above) 7[05]0 on a scale of 350–9[05]0$/)
  })

  it('never say where a mark is', () => {
    const said = items.flatMap((item) => [formatStatement(item, words), formatLink(item, words)])
    expect(said.filter((sentence) => /\b(left|right|top|bottom|px|row|column)\b/i.test(sentence))).toEqual([])
  })
})

/** Every mark that the keys lead to: down through the nodes, into each, and down through its links. */
function collectReached(walk: Walk): Set<string> {
  const reached = new Set<string>()
  const press = (trail: Trail, key: string): Trail => {
    const next = moveWalk(walk, trail, key) ?? trail
    const at = next.at(-1)
    if (at !== undefined) reached.add(at)
    return next
  }
  let trail: Trail = []
  while (!reached.has(walk.nodeIds.at(-1) ?? '') && walk.nodeIds.length > 0) {
    trail = press(trail, 'ArrowDown')
    let inner = press(trail, 'ArrowRight')
    const links = walk.linkIdsByNode.get(trail.at(-1) ?? '') ?? []
    for (let link = 1; link < links.length; link++) inner = press(inner, 'ArrowDown')
  }
  return reached
}
