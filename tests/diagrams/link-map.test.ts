import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { drawLinkMap } from '../../src/diagrams/link-map/draw.ts'
import { layoutLinkMap, WIDTHS } from '../../src/diagrams/link-map/layout.ts'
import type { LinkMapScene } from '../../src/diagrams/link-map/scene.ts'
import { buildLinkMapView } from '../../src/diagrams/link-map/view.ts'
import { renderSvg } from '../../src/diagrams/render.ts'
import { wrapLabel } from '../../src/diagrams/text.ts'
import { buildGrammar } from '../../src/domain/diagram-grammars.ts'
import { buildInitialView, type View } from '../../src/domain/diagram-view.ts'
import { findChange } from '../../src/domain/evidence-graph.ts'
import type { LinkLens } from '../../src/schemas/scales.ts'

const { records } = readContent('content')
const graph = records.graph.fields
const words = Object.fromEntries(
  Object.entries(records.labels.fields.bands).map(([band, { word }]) => [band, word]),
)
const LENSES: LinkLens[] = ['claimed2015', 'checked2015', 'evidenceNow', 'difference']
const initial = buildInitialView(buildGrammar('link-map', { graph, events: [], claims: [], scoreItems: [] }))
const layout = (view: View, width: number = WIDTHS[1]) =>
  layoutLinkMap(graph, buildLinkMapView({ ...initial, ...view }), width)
const scenes = LENSES.flatMap((lens) =>
  WIDTHS.map((width) => [lens, width, layout({ lens }, width)] as const),
)

describe('the layout of the link map', () => {
  it.each(scenes)('%s at %i px: every node and sign lies inside the frame', (_, __, scene) => {
    for (const { x, y, width, height } of scene.nodes) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(scene.width)
      expect(y + height).toBeLessThanOrEqual(scene.height)
    }
    for (const { mark } of scene.edges) {
      expect(mark[0]).toBeGreaterThan(8)
      expect(mark[0]).toBeLessThan(scene.width - 8)
    }
  })

  it.each(scenes)('%s at %i px: no node covers a node, no sign covers a node or a sign', (_, __, scene) => {
    expect(findOverlaps(scene)).toEqual([])
  })

  it.each(scenes)('%s at %i px: every line of a label fits into its node', (_, __, scene) => {
    const LETTER = 6.4
    for (const { lines, width } of scene.nodes)
      for (const line of lines) expect(line.length * LETTER, line).toBeLessThanOrEqual(width)
  })

  it('is the same twice, and does not change its input', () => {
    const before = JSON.stringify(graph)
    const once = layout({ lens: 'difference' })
    expect(layout({ lens: 'difference' })).toEqual(once)
    expect(JSON.stringify(graph)).toBe(before)
  })

  it('keeps every node in its place when the lens changes', () => {
    const [first, ...others] = LENSES.map((lens) => layout({ lens }).nodes)
    for (const nodes of others) expect(nodes).toEqual(first)
  })

  it('draws a link for every edge that the lens has, and none for an absent one', () => {
    for (const lens of ['claimed2015', 'checked2015', 'evidenceNow'] as const)
      expect(layout({ lens }).edges.map(({ id }) => id)).toEqual(
        graph.edges.filter((edge) => edge[lens] !== 'absent').map(({ id }) => id),
      )
  })
})

describe('the drawing of the link map', () => {
  it.each(LENSES)('%s looks as in the committed picture', async (lens) => {
    const scene = layout({ lens })
    const svg = renderSvg({ xmlns: 'http://www.w3.org/2000/svg' }, (element) => {
      drawLinkMap(element, scene, words)
    })
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`pictures/link-map-${lens}.svg`)
  })
})

describe('what became of a link', () => {
  it('stands if it was claimed and is documented; came to light if nobody had claimed it', () => {
    expect(findChange('claimed', 'documented')).toBe('stands')
    expect(findChange('absent', 'documented')).toBe('came-to-light')
  })

  it('fell away if it was claimed and has no evidence or is ruled out, and is never called documented', () => {
    expect(findChange('claimed', 'no-evidence')).toBe('fell-away')
    expect(findChange('claimed', 'ruled-out')).toBe('fell-away')
  })

  it('is open while it is only asserted or disputed', () => {
    expect(findChange('claimed', 'disputed')).toBe('open')
    expect(findChange('absent', 'claimed')).toBe('open')
  })
})

describe('a label', () => {
  it('is cut between words, and inside a word only at a soft hyphen', () => {
    expect(wrapLabel('Court defaulter list', 13)).toEqual(['Court', 'defaulter', 'list'])
    expect(wrapLabel('Adminis\u00ADtrative penalties', 13)).toEqual(['Adminis-', 'trative', 'penalties'])
    expect(wrapLabel('Adminis\u00ADtrative penalties', 30)).toEqual(['Administrative penalties'])
  })
})

/** Nodes are boxes, signs are circles. */
function findOverlaps({ nodes, edges }: LinkMapScene): string[] {
  const SIGN = 8
  const betweenNodes = nodes.flatMap((a, i) =>
    nodes
      .slice(i + 1)
      .filter(
        (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      )
      .map((b) => `${a.id} covers ${b.id}`),
  )
  const betweenSigns = edges.flatMap((a, i) =>
    edges
      .slice(i + 1)
      .filter((b) => Math.hypot(a.mark[0] - b.mark[0], a.mark[1] - b.mark[1]) < 2 * SIGN)
      .map((b) => `${a.id} covers ${b.id}`),
  )
  const onNodes = edges.flatMap(({ id, mark: [x, y] }) =>
    nodes
      .filter((node) => {
        const nearX = Math.max(node.x, Math.min(x, node.x + node.width))
        const nearY = Math.max(node.y, Math.min(y, node.y + node.height))
        return Math.hypot(x - nearX, y - nearY) < SIGN - 0.5
      })
      .map((node) => `${id} covers ${node.id}`),
  )
  return [...betweenNodes, ...betweenSigns, ...onNodes]
}
