import { describe, expect, it } from 'vitest'
import { findUnreadableSteps } from '../../../src/domain/rules/steps.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import { anEdge, anExplainer, aNode } from '../../record-fixtures.ts'

const FILE = 'content/explainers/a-subject.mdx'
const MAP = 'of="link-map" part="payment"'
const graph = {
  nodes: [
    aNode(),
    aNode({ id: 'score', role: 'system' }),
    aNode({ id: 'list', band: 'court', role: 'system' }),
  ],
  edges: [anEdge(), anEdge({ id: 'e02', from: 'list', to: 'list' })],
}

function judge(step: string, steps = MAP): ReturnType<typeof findUnreadableSteps> {
  const text = `<Steps ${steps}>\n\n${step}\n\n</Steps>\n`
  return findUnreadableSteps(aCasebook({ ...graph, explainers: [anExplainer({ text })] }))
}
const step = (attributes: string, text = '\n\nText.\n\n'): string => `<Step ${attributes}>${text}</Step>`
const withView = (view: string): string => step(`${MAP} id="a" title="A title" view="${view}"`)

describe('a step can be shown: findUnreadableSteps', () => {
  it('accepts one whose state its diagram can show', () => {
    expect(judge(withView('lens=evidenceNow&edge=e01'))).toEqual([])
  })

  it.each([
    [
      'a field that the diagram does not have',
      'lense=evidenceNow',
      '"link-map" cannot show lense=evidenceNow',
    ],
    ['a value that the field does not have', 'lens=now', '"link-map" cannot show lens=now'],
    ['an unknown link', 'edge=e99', '"link-map" cannot show edge=e99'],
    ['a link of another part', 'edge=e02', 'link e02 is not drawn in that state'],
    [
      'a link that the account does not have',
      'lens=checked2015&edge=e01',
      'link e01 is not drawn in that state',
    ],
    ['a node of another part', 'node=list', '"list" is not drawn in that part'],
  ])('refuses %s', (_, view, found) => {
    expect(judge(withView(view))).toMatchObject([{ where: `${FILE}:3`, found: `step "a": ${found}` }])
  })

  it('says which fields there are', () => {
    expect(judge(withView('x=1'))[0]?.wanted).toBe(
      'fields of its address, joined by &: lens, from, to, edge, node, claim, bands, states, motion',
    )
  })

  it.each([
    ['an unknown diagram', 'of="map"', 'unknown diagram "map"'],
    ['a part of a diagram without parts', 'of="spread" part="court"', '"spread" has no parts'],
    ['a part that is no band', 'of="link-map" part="courts"', 'part="courts"'],
    ['an empty part', 'of="link-map" part=""', 'part=""'],
  ])('refuses %s', (_, of, found) => {
    expect(judge(step(`${of} id="a" title="A" view="v=1"`), of)).toMatchObject([
      { found: `step "a": ${found}` },
    ])
  })

  it.each([
    ['without text', step(`${MAP} id="a" title="A" view="v=1"`, ''), 'it has no text'],
    [
      'whose title is long',
      step(`${MAP} id="a" title="${'A'.repeat(41)}" view="v=1"`),
      'its title has 41 letters',
    ],
    ['whose id is no address', step(`${MAP} id="A 1" title="A" view="v=1"`), 'its id is no address'],
    [
      'of another diagram',
      step('of="link-map" id="a" title="A" view="v=1"'),
      'its diagram is not that of its <Steps>',
    ],
  ])('refuses one %s', (_, text, found) => {
    expect(judge(text).map((issue) => issue.found.replace(/^step "[^"]*": /, ''))).toEqual([found])
  })

  it('refuses one on its own', () => {
    const text = withView('lens=evidenceNow')
    expect(findUnreadableSteps(aCasebook({ ...graph, explainers: [anExplainer({ text })] }))).toMatchObject([
      { found: 'step "a": it stands outside <Steps>' },
    ])
  })

  it('does not blame it for a record that could not be read', () => {
    const text = `<Steps ${MAP}>\n\n${withView('edge=e77')}\n\n</Steps>`
    const explainers = [anExplainer({ text })]
    expect(findUnreadableSteps(aCasebook({ ...graph, explainers, unreadIds: new Set(['e77']) }))).toEqual([])
    expect(findUnreadableSteps(aCasebook({ nodes: [], edges: [], explainers }))).toEqual([])
  })
})
