import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { describeMark, listMarks } from '../../src/diagrams/link-up/describe.ts'
import { drawLinkUp } from '../../src/diagrams/link-up/draw.ts'
import { layoutLinkUp, WIDTHS } from '../../src/diagrams/link-up/layout.ts'
import { buildLinkUpView, listDrawn, listPaths } from '../../src/diagrams/link-up/view.ts'
import { formatPairs, formatStanding } from '../../src/diagrams/link-up/matrix-words.ts'
import { formatAnswer, formatRest } from '../../src/diagrams/link-up/words.ts'
import { renderSvg } from '../../src/diagrams/render.ts'
import { buildWalk } from '../../src/diagrams/walk.ts'
import { buildGrammar } from '../../src/domain/diagram-grammars.ts'
import { buildInitialView, formatView, parseView, type View } from '../../src/domain/diagram-view.ts'
import { buildPathMatrix } from '../../src/domain/link-path-matrix.ts'
import { findDirect, findPaths, findTurn } from '../../src/domain/link-paths.ts'
import { listLenses } from '../../src/domain/link-scales.ts'
import type { Lens } from '../../src/schemas/scales.ts'
import { aGraph, NOW } from '../domain/link-graph-fixtures.ts'
import { listOutside, listOverlaps } from './link-up-overlaps.ts'
import { renderPicture } from './picture.ts'
import { collectReached } from './walk-over.ts'

const { records } = readContent('content')
const graph = records.graph.fields
const words = records.diagrams.find(({ fields }) => fields.id === 'link-up')?.fields
const grammar = buildGrammar('link-up', { graph, events: [], claims: [], scoreItems: [] })
const initial = buildInitialView(grammar)
const matrix = buildPathMatrix(graph)
const look = (view: View = {}) => buildLinkUpView({ ...initial, ...view })
const layout = (view: View = {}, width: number = WIDTHS[1]) => layoutLinkUp(graph, look(view), width)
/** Every pair under every lens. */
const views: View[] = matrix.flatMap(({ from, cells }) =>
  cells.flatMap(({ to }) =>
    listLenses(graph.scales).map((lens) => ({ lens, data: from.id, consequence: to.id })),
  ),
)

describe.each(WIDTHS)('the layout of the paths at %i px, for every pair under every account', (width) => {
  const scenes = views.map((view) => [Object.values(view).join(' '), layout(view, width)] as const)

  it('keeps every box, sign and word inside the frame', () => {
    expect(scenes.flatMap(([name, scene]) => listOutside(scene).map((each) => `${name}: ${each}`))).toEqual(
      [],
    )
  })

  it('lets no box, sign or word cover another, and leaves every target 24 px', () => {
    expect(scenes.flatMap(([name, scene]) => listOverlaps(scene).map((each) => `${name}: ${each}`))).toEqual(
      [],
    )
  })

  it('begins each path at the data and ends it at the consequence', () => {
    for (const view of views)
      for (const { nodes } of layout(view, width).paths) {
        expect(nodes[0]?.id).toBe(view['data'])
        expect(nodes.at(-1)?.id).toBe(view['consequence'])
      }
  })

  it('is the same twice, and does not change its input', () => {
    const before = JSON.stringify(graph)
    expect(layout({}, width)).toEqual(layout({}, width))
    expect(JSON.stringify(graph)).toBe(before)
  })
})

describe('the paths that are drawn', () => {
  it('are at most six, strongest first, never one that turns back, and always the direct link', () => {
    for (const view of views) {
      const paths = listPaths(graph, look(view))
      const drawn = listDrawn(paths)
      expect(drawn.length).toBe(Math.min(6, paths.length))
      expect(drawn.every((path) => findTurn(path, graph) === undefined)).toBe(true)
      expect(findDirect(drawn)).toBe(findDirect(paths))
      expect(drawn[0]).toBe(paths[0])
      expect(formatRest(paths) === '').toBe(drawn.length === paths.length)
    }
  })

  it('hold the direct link even where six others are stronger', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const around = names.flatMap((name) => [`posts>${name} documented`, `${name}>loan documented`])
    const paths = findPaths(aGraph(...around, 'posts>loan ruled-out'), NOW, 'posts', 'loan')
    expect(paths.map(({ edges }) => edges.length)).toEqual([2, 2, 2, 2, 2, 2, 2, 1])
    expect(listDrawn(paths)).toEqual([...paths.slice(0, 5), findDirect(paths)])
    expect(formatRest(paths)).toBe('6 of 8 paths are drawn, the strongest first and the direct link.')
  })

  it('say by a word which link is the weakest, unless all are alike', () => {
    const [whole, lowered, broken] = layout().paths
    expect(whole?.edges.flatMap(({ note }) => note.lines)).toEqual([])
    expect(lowered?.nodes.find(({ isWeakest }) => isWeakest)?.id).toBe('state-council-plan')
    expect(lowered?.heading.lines.join(' ')).toBe(
      'Path 2: claimed at most; links documented, but State Council plan is on paper',
    )
    expect(broken?.edges.filter(({ note }) => note.lines.includes('weakest')).map(({ id }) => id)).toEqual([
      'e27',
    ])
  })

  it('say on a phone beside every sign how the link stands', () => {
    for (const { edges } of layout({}, WIDTHS[0]).paths)
      for (const { state, note } of edges) expect(note.lines[0]).toContain(graph.scales.states[state].word)
  })

  it('are the two ends alone where no path joins them', () => {
    const [only, ...others] = layout({ data: 'court-judgments', consequence: 'detention' }).paths
    expect(others).toEqual([])
    expect(only).toMatchObject({
      strength: 'absent',
      edges: [],
      heading: { lines: ['No path in this account'] },
    })
    expect(only?.nodes.map(({ id }) => id)).toEqual(['court-judgments', 'detention'])
  })
})

describe('the drawing of the paths', () => {
  const pairs: [string, View][] = [
    ['posts-travel', {}],
    ['ties-silence', { data: 'wechat-qq-ties', consequence: 'self-censorship' }],
  ]
  it.each(pairs.flatMap(([name, view]) => WIDTHS.map((width) => [name, width, view] as const)))(
    '%s at %i px looks as in the committed picture',
    async (name, width, view) => {
      const picture = renderPicture(
        'link-up',
        `link-up-drawing ${width === WIDTHS[0] ? 'phone' : 'wide'}`,
        (svg) => {
          drawLinkUp(svg, layout(view, width))
        },
      )
      await expect(picture).toMatchFileSnapshot(`pictures/link-up-${name}-${width}.svg`)
    },
  )

  it('is brought up to date without leaving anything of the view before', () => {
    const other = { data: 'court-judgments', consequence: 'detention' }
    const drawBoth = renderSvg({}, (svg) => {
      drawLinkUp(svg, layout())
      drawLinkUp(svg, layout(other))
    })
    expect(drawBoth).toBe(
      renderSvg({}, (svg) => {
        drawLinkUp(svg, layout(other))
      }),
    )
  })
})

describe('the walk by keyboard', () => {
  it('reaches every mark of every view, and hears its name and state but never its place', () => {
    for (const fields of views) {
      const view = look(fields)
      const { nodes, edges } = listMarks(graph, view)
      const reached = collectReached(buildWalk(nodes, edges))
      const drawn = layout(fields).paths.flatMap((path) => [...path.nodes, ...path.edges])
      expect(reached).toEqual(new Set(drawn.map(({ id }) => id)))
      for (const id of reached) {
        const said = describeMark(graph, view, id)
        expect(said).toMatch(/^\p{Lu}.*\.$/u)
        expect(said).not.toMatch(/\b(px|above|below|left|right|top|bottom)\b|[\u00AD"“”]/)
      }
    }
  })

  it('says of a link how it stands and where it is the weakest, and nothing of what is not drawn', () => {
    expect(describeMark(graph, look(), 'e27')).toBe(
      'Sesame Credit → State Council plan: ruled out. private score becomes mandatory. On 2 of 4 paths drawn, the weakest link on 2.',
    )
    expect(describeMark(graph, look(), 'state-council-plan')).toBe(
      'State Council plan, system on paper, 3 links: 2 documented, 1 ruled out.',
    )
    expect(describeMark(graph, look(), 'e01')).toBe('')
  })
})

describe('the address of a view', () => {
  it.each([
    '',
    'data=weibo-posts&consequence=travel-restrictions&lens=evidenceNow',
    '?data=weibo-posts&consequence=post-deletion&lens=claimed2015&v=1',
    '?data=court-judgments&edge=e21&motion=off&v=1',
    '?data=<b>&consequence=detention&lens=nonsense&v=2',
  ])('is the same once read and written: %s', (search) => {
    const { view } = parseView(search, grammar)
    expect(parseView(formatView(view, grammar), grammar)).toEqual({ view, problems: [] })
  })

  it('falls back to a pair that exists, whatever the records are', () => {
    const few = { ...graph, nodes: graph.nodes.filter(({ id }) => id !== 'weibo-posts'), edges: [] }
    const { view } = parseView(
      '',
      buildGrammar('link-up', { graph: few, events: [], claims: [], scoreItems: [] }),
    )
    expect(few.nodes.map(({ id }) => id)).toContain(view['data'])
  })
})

describe('the words of the diagram', () => {
  it('count what the matrix holds', () => {
    expect(matrix.length * (matrix[0]?.cells.length ?? 0)).toBe(56)
    expect(formatPairs(words?.takeaway ?? '', matrix)).toMatch(
      /^Step by step, claimed links joined 25 of 56 pairs .*; documented links join 14 today, which alone does not show /,
    )
    expect(formatPairs(words?.summary ?? '', matrix)).toMatch(
      /^Of the 14 pairs of today 7 are among the 25 of .* documented for 14, .*; for 7 it counts as claimed at most, because it goes through a plan;/,
    )
  })

  it('tell of a pair with a direct link how that stands, beside the strongest path', () => {
    const view = look({ consequence: 'friends-score-loss' })
    expect(formatAnswer(graph, view)).toMatch(
      /^What the evidence shows: 9 paths join the two\. The strongest: .*: documented at every step\. The direct link between them: no evidence\.$/,
    )
  })

  it('tell of paths that are all broken that they can be drawn, not that they join', () => {
    expect(formatAnswer(graph, look({ consequence: 'self-censorship' }))).toMatch(
      /^What the evidence shows: \d+ paths can be drawn between the two, but none is shown at every step\. The first: .*: (it breaks at|no evidence at any step)/,
    )
    const broken = { data: 'wechat-qq-ties', consequence: 'friends-score-loss', lens: 'checked2015' }
    expect(formatAnswer(graph, look(broken))).toMatch(/can be drawn between the two, but/)
  })

  it('tell of a longer chain in the cell of a pair which of its links are meant, of one link its status alone', () => {
    const read = (data: string, consequence: string, lens: string): string => {
      const cell = matrix.find(({ from }) => from.id === data)?.cells.find(({ to }) => to.id === consequence)
      return cell ? formatStanding(cell.byLens[lens as Lens].oneWay, graph.scales) : ''
    }
    expect(read('weibo-posts', 'visa-paperwork', 'evidenceNow')).toBe('Each link: documented')
    expect(read('alipay-payments', 'friends-score-loss', 'evidenceNow')).toBe('Weakest link: disputed')
    expect(read('weibo-posts', 'friends-score-loss', 'claimed2015')).toBe('Claimed')
    expect(read('shopping-history', 'detention', 'evidenceNow')).toBe('No path')
    const said = matrix.flatMap(({ from, cells }) =>
      cells.map(({ to }) => read(from.id, to.id, 'evidenceNow')),
    )
    expect(said).toContain('On paper: claimed')
  })

  it('tell how many chains were left out because they turn back', () => {
    expect(formatAnswer(graph, look({ data: 'court-judgments', consequence: 'detention' }))).toBe(
      'What the evidence shows: no path joins the two. Left out: 1 chain that turns back from a system to a kind of data.',
    )
  })
})
