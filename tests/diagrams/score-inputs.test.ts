import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { drawScoreInputs } from '../../src/diagrams/score-inputs/draw.ts'
import { layoutScoreInputs, WIDTHS } from '../../src/diagrams/score-inputs/layout.ts'
import { BOLD_WIDTH, type PlacedLine } from '../../src/diagrams/score-inputs/scene.ts'
import { buildScoreInputsView, listShown } from '../../src/diagrams/score-inputs/view.ts'
import { LETTER_WIDTH, LINE_HEIGHT } from '../../src/diagrams/marks.ts'
import { renderSvg } from '../../src/diagrams/render.ts'
import { buildGrammar, SCORE } from '../../src/domain/diagram-grammars.ts'
import { buildInitialView, type View } from '../../src/domain/diagram-view.ts'
import { findCovered, findOutside, listTargets, type Rect } from './score-inputs-geometry.ts'

const { records } = readContent('content')
const items = records.scoreItems.map(({ fields }) => fields)
const words = records.labels.fields
const grammar = buildGrammar('score-inputs', {
  graph: records.graph.fields,
  events: [],
  claims: [],
  scoreItems: items,
})
const initial = buildInitialView(grammar)
const layout = (view: View = {}, width: number = WIDTHS[1]) =>
  layoutScoreInputs(items, buildScoreInputsView({ ...initial, ...view }), width, words)
const views: View[] = [
  {},
  { side: 'inputs' },
  { side: 'opens' },
  { side: 'inputs', standing: 'declared' },
  { side: 'inputs', standing: 'claimed,denied' },
  { standing: 'denied' },
  { item: 'airport-lane' },
  { standing: '' },
]
const scenes = views.flatMap((view) =>
  WIDTHS.map((width) => [JSON.stringify(view), width, layout(view, width)] as const),
)

describe('the layout of the score', () => {
  it.each(scenes)('%s at %i px: every mark and every line of text lies inside the frame', (_, __, scene) => {
    expect(findOutside(scene)).toEqual([])
  })

  it.each(scenes)('%s at %i px: no target covers another, and each has 24 px', (_, __, scene) => {
    const targets = listTargets(scene)
    expect(findCovered(targets)).toEqual([])
    expect(targets.filter(({ width, height }) => Math.min(width, height) < 24)).toEqual([])
  })

  it.each(scenes)('%s at %i px: no line of text covers another or a sign', (_, __, scene) => {
    const rect = (line: PlacedLine, letter: number, anchor: 0 | 0.5 | 1): Rect => {
      const width = line.text.length * letter
      return {
        id: line.text,
        x: line.x - width * anchor,
        y: line.y - LINE_HEIGHT + 4,
        width,
        height: LINE_HEIGHT - 1,
      }
    }
    const texts = [
      ...scene.headings.flatMap(({ title, note }) => [
        ...title.map((line) => rect(line, BOLD_WIDTH, 0)),
        ...note.map((line) => rect(line, LETTER_WIDTH, 0)),
      ]),
      ...scene.scores.flatMap(({ kind, lines }) =>
        lines.map((line) => rect(line, kind === 'box' ? BOLD_WIDTH : LETTER_WIDTH, 0.5)),
      ),
      ...scene.items.flatMap(({ kind, label, who, when }) => [
        ...label.map((line) => rect(line, BOLD_WIDTH, kind === 'box' ? 0 : 1)),
        ...who.map((line) => rect(line, LETTER_WIDTH, kind === 'box' ? 0 : 1)),
        ...when.map((line) => rect(line, kind === 'box' ? LETTER_WIDTH : BOLD_WIDTH, 1)),
      ]),
    ]
    const SIGN = 8
    const signs = scene.links.map(({ id, mark }) => ({
      id,
      x: mark.x - SIGN,
      y: mark.y - SIGN,
      width: 2 * SIGN,
      height: 2 * SIGN,
    }))
    expect(findCovered([...texts, ...signs])).toEqual([])
  })

  it.each(scenes)('%s at %i px: the text of a statement lies inside its box', (_, __, scene) => {
    for (const { id, kind, label, who, x, y, width, height } of scene.items) {
      const longest = Math.max(
        ...label.map(({ text }) => text.length * BOLD_WIDTH),
        ...who.map(({ text }) => text.length * LETTER_WIDTH),
      )
      expect(longest, id).toBeLessThanOrEqual(width)
      const baselines = [...label, ...who].map((line) => line.y)
      expect(Math.min(...baselines), id).toBeGreaterThan(y)
      expect(Math.max(...baselines), id).toBeLessThan(y + height)
      for (const line of label) expect(kind === 'box' ? line.x > x : line.x < x + width, id).toBe(true)
    }
  })

  it('draws a statement and a link for everything that side and filter let through, and nothing else', () => {
    for (const view of views) {
      const ids = listShown(items, buildScoreInputsView({ ...initial, ...view })).map(({ id }) => id)
      const scene = layout(view)
      expect(scene.items.map(({ id }) => id).sort()).toEqual(ids.toSorted())
      expect(scene.links.map(({ id }) => id).sort()).toEqual(ids.map((id) => `${id}-link`).sort())
    }
  })

  it('says so where the filters leave nothing', () => {
    const [heading, ...others] = layout({ standing: '' }).headings
    expect(heading?.title[0]?.text).toMatch(/^No statement/)
    expect(others).toEqual([])
  })

  it('is the same twice, and does not change its input', () => {
    const before = JSON.stringify(items)
    const once = layout()
    expect(layout()).toEqual(once)
    expect(JSON.stringify(items)).toBe(before)
  })

  it('lets the others step back only while a chosen statement is in the picture', () => {
    const emphases = (view: View) => new Set(layout(view).links.map(({ emphasis }) => emphasis))
    expect(emphases({ item: 'airport-lane' })).toEqual(new Set(['quiet', 'chosen']))
    expect(emphases({ item: 'airport-lane', side: 'inputs' })).toEqual(new Set(['']))
    expect(emphases({ item: SCORE })).toEqual(new Set(['']))
    expect(layout({ item: SCORE }).scores.every(({ emphasis }) => emphasis === 'chosen')).toBe(true)
  })
})

describe('the lines of the inputs', () => {
  it.each(WIDTHS)('at %i px: every line reaches the score, but a denied one stops short of it', (width) => {
    const scene = layout({ side: 'inputs' }, width)
    const edge = scene.scores[0]?.x ?? 0
    for (const { id, standing, path, end } of scene.links) {
      const reached = Number(/H([\d.]+)$/.exec(path)?.[1])
      if (standing === 'denied') expect(edge - reached, id).toBeGreaterThanOrEqual(12)
      else expect(end, id).toMatch(new RegExp(`^M${edge},`))
    }
    expect(scene.links.filter(({ standing }) => standing === 'denied').length).toBeGreaterThan(0)
  })

  it('come in groups from declared to denied, each with its word and its count', () => {
    const heads = layout({ side: 'inputs' }).headings.filter(({ kind }) => kind === 'standing')
    expect(heads.map(({ title }) => title[0]?.text)).toEqual([
      'Declared: 6',
      'Reported: 9',
      'Only claimed: 3',
      'Denied: 2',
    ])
  })
})

describe('the rulers', () => {
  it.each(WIDTHS)('at %i px: every bar begins at its threshold on the scale of its own year', (width) => {
    const MARGIN = 13
    const scene = layout({ side: 'opens' }, width)
    const withScore = items.filter(({ score }) => score !== undefined)
    expect(withScore.length).toBeGreaterThan(0)
    for (const { id, score = 0, scale = '', above } of withScore) {
      const [lowest = 0, highest = 0] = scale.split('–').map(Number)
      const start = scene.links.find((link) => link.id === `${id}-link`)?.start
      const wanted = MARGIN + ((score - lowest) / (highest - lowest)) * (width - 2 * MARGIN)
      expect(start?.x, id).toBeCloseTo(wanted, 0)
      expect(start?.isOpen, id).toBe(above === true)
    }
  })

  it('are one for each year and scale, and each holds the statements of its own alone', () => {
    const { headings, items: placed } = layout({ side: 'opens' })
    const rulers = headings.filter(({ kind }) => kind === 'ruler')
    expect(rulers.map(({ title }) => title[0]?.text)).toEqual([
      '2015: a scale from 350 to 950',
      '2017: a scale from 350 to 900',
    ])
    const [first = 0, second = 0] = rulers.map(({ title }) => title[0]?.y ?? 0)
    for (const { id, y, kind } of placed) {
      const item = items.find((each) => each.id === id)
      if (kind === 'flag') expect(y > second ? '2017' : y > first ? '2015' : '', id).toBe(item?.period)
    }
  })

  it.each(WIDTHS)('at %i px: no guide runs through a flag', (width) => {
    const { links, items: placed } = layout({ side: 'opens' }, width)
    const flags = placed.filter(({ kind }) => kind === 'flag')
    for (const { id, guide } of links.filter((link) => link.guide !== '')) {
      const [, x = 0, from = 0, to = 0] = (/^M([\d.]+),([\d.]+)V([\d.]+)$/.exec(guide) ?? []).map(Number)
      const crossed = flags.filter(
        (flag) => x < flag.x + flag.width && from < flag.y + flag.height && to > flag.y,
      )
      expect(crossed.filter((flag) => x > flag.x).map((flag) => `${id} crosses ${flag.id}`)).toEqual([])
    }
  })

  it('hold no statement without a threshold', () => {
    for (const { id, kind } of layout({ side: 'opens' }).items)
      expect(kind, id).toBe(items.find((item) => item.id === id)?.score === undefined ? 'box' : 'flag')
  })
})

describe('the drawing of the score', () => {
  it.each([
    ['both', 288],
    ['both', 640],
    ['opens', 640],
  ] as const)('%s at %i px looks as in the committed picture', async (side, width) => {
    const svg = renderSvg({ xmlns: 'http://www.w3.org/2000/svg' }, (element) => {
      drawScoreInputs(element, layout({ side }, width))
    })
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(
      `pictures/score-inputs-${side}-${width}.svg`,
    )
  })

  it('adopts the marks of the page, which carry no data: drawn again, it equals a fresh drawing', () => {
    const draw = (...drawn: View[]): string[] => {
      const svg = renderSvg({}, (element) => {
        for (const view of drawn) {
          // What D3 keeps at each mark, and no page brings along.
          for (const mark of element.node()?.querySelectorAll('*') ?? [])
            Reflect.deleteProperty(mark, '__data__')
          drawScoreInputs(element, layout(view))
        }
      })
      return svg.split(/(?=<g )/).sort()
    }
    expect(draw({}, { side: 'opens' })).toEqual(draw({ side: 'opens' }))
    expect(draw({}, { item: 'airport-lane' })).toEqual(draw({ item: 'airport-lane' }))
  })
})
