import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { buildLinkMapView } from '../../src/diagrams/link-map/view.ts'
import { formatTitle } from '../../src/diagrams/link-map/words.ts'
import { buildGrammar } from '../../src/domain/diagram-grammars.ts'
import { buildInitialView, parseView, type View } from '../../src/domain/diagram-view.ts'
import { selectBands, selectPart } from '../../src/domain/evidence-graph.ts'
import { idsOf } from '../../src/domain/ids-of.ts'
import { listLenses } from '../../src/domain/link-scales.ts'
import type { Lens, LinkLens } from '../../src/schemas/scales.ts'

const graph = readContent('content').records.graph.fields
const LENSES: LinkLens[] = [...listLenses(graph.scales), 'difference']
const initial = buildInitialView(buildGrammar('link-map', { graph, events: [], claims: [], scoreItems: [] }))
const look = (view: View) => buildLinkMapView({ ...initial, ...view })

/** The numbers of a headline, years and dates apart. */
const readCounts = (title: string) => [...title.replaceAll(/\b20\d\d\b/g, '').matchAll(/\d+/g)].map(Number)

describe('the numbers of a headline add up to the number of links that it names, and none is 0', () => {
  const bands = idsOf(graph.scales.bands)
  const [first] = listLenses(graph.scales)
  const parts = [
    ['all', graph] as const,
    ...bands.map((band) => [band, selectBands(graph, [band])] as const),
    ['court,identity', selectBands(graph, ['court', 'identity'])] as const,
    ['what was claimed', selectPart(graph, (edge) => edge[first as Lens] !== 'absent')] as const,
  ]
  const grammar = buildGrammar('link-map', { graph, events: [], claims: [], scoreItems: [] })
  const views: View[] = [
    ...LENSES.flatMap((lens) => [
      { lens },
      ...bands.map((each) => ({ lens, bands: each })),
      ...idsOf(graph.scales.states).map((states) => ({ lens, states })),
      { lens, states: 'documented,came-to-light,no-evidence' },
    ]),
    ...listLenses(graph.scales).flatMap((from) => listLenses(graph.scales).map((to) => ({ from, to }))),
    ...readSteps().map((written) => parseView(written, grammar).view),
  ]

  it.each(parts)('of this part: %s', (_, part) => {
    for (const view of views) {
      const title = formatTitle(part, look(view))
      const [all = 0, ...counts] = readCounts(title)
      expect(counts, title).not.toContain(0)
      expect(all, title).toBe(part.edges.length)
      if (counts.length > 0)
        expect(
          counts.reduce((sum, count) => sum + count, 0),
          title,
        ).toBe(all)
    }
  })
})

/** The views of the steps on the map, as the explainers write them. */
function readSteps(): string[] {
  const folder = 'content/explainers'
  return readdirSync(folder).flatMap((file) =>
    [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/<Step of="link-map".* view="(.*?)"/g)].map(
      ([, view = '']) => view,
    ),
  )
}
