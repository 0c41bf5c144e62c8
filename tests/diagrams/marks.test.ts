import { select } from 'd3-selection'
import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { drawLinkMap } from '../../src/diagrams/link-map/draw.ts'
import { buildGround } from '../../src/diagrams/link-map/ground.ts'
import { layoutLinkMap } from '../../src/diagrams/link-map/layout.ts'
import { buildLinkMapView } from '../../src/diagrams/link-map/view.ts'
import { write } from '../../src/diagrams/marks.ts'
import { buildGrammar } from '../../src/domain/diagram-grammars.ts'
import { buildInitialView } from '../../src/domain/diagram-view.ts'

/** An <svg> in a document of its own, and what was written into it since it was last asked. */
function buildSvg() {
  const { document, MutationObserver } = new Window()
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const observer = new MutationObserver(() => undefined)
  const svg = select(element as unknown as SVGSVGElement)
  observer.observe(element, { attributes: true, childList: true, characterData: true, subtree: true })
  return { svg, element, countWritten: () => observer.takeRecords().length }
}

describe('writing into the marks of a picture', () => {
  test('sets attributes and words, and takes away what is null', () => {
    const { svg, element } = buildSvg()
    svg.append('text').attr('x', 1).attr('visibility', 'hidden')
    write(svg.select('text'), () => ({ x: 2, visibility: null, text: 'Loan decisions' }))
    expect(element.innerHTML).toBe('<text x="2">Loan decisions</text>')
  })

  test('leaves alone what stands there already', () => {
    const { svg, countWritten } = buildSvg()
    svg.append('text')
    write(svg.select('text'), () => ({ x: 2, visibility: null, text: '700' }))
    countWritten()
    write(svg.select('text'), () => ({ x: 2, visibility: null, text: '700' }))
    expect(countWritten()).toBe(0)
  })

  test('the link map, shown again as it is, is not touched; another account changes it', () => {
    const graph = readContent('content').records.graph.fields
    const ground = buildGround(graph, 640)
    const grammar = buildGrammar('link-map', { graph, events: [], claims: [], scoreItems: [] })
    const show = (lens: string): void => {
      const view = buildLinkMapView({ ...buildInitialView(grammar), lens })
      drawLinkMap(svg, layoutLinkMap(ground, view))
    }
    const { svg, countWritten } = buildSvg()
    show('claimed2015')
    countWritten()
    show('claimed2015')
    expect(countWritten()).toBe(0)
    show('evidenceNow')
    expect(countWritten()).toBeGreaterThan(0)
  })
})
