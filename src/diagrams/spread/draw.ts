import { keyOr } from '../marks.ts'
import type { Svg } from '../render.ts'
import type { Key, Lane, PlacedLink, Row, Run, SpreadScene, Year } from './scene.ts'

/** From the middle of a sign of the legend to its words. */
const SIGN_ASIDE = 17

/**
 * Draws a scene into an <svg>, or brings one up to date: marks are joined by key, and new ones stand in the same order as
 * in a picture drawn anew. Colour and dash come from CSS.
 */
export function drawSpread(svg: Svg, scene: SpreadScene, words: Readonly<Record<string, string>>): void {
  svg.attr('viewBox', `0 0 ${String(scene.width)} ${String(scene.height)}`)
  drawKeys(svg, scene.keys)
  drawLanes(svg, scene.lanes, words)
  drawYears(svg, scene)
  drawRows(svg, scene)
  drawLinks(svg, scene.links)
  drawFoot(svg, scene.foot)
}

function drawKeys(svg: Svg, keys: readonly Key[]): void {
  const groups = svg
    .selectAll<SVGGElement, Key>('g.key')
    .data(
      keys,
      keyOr(({ id }) => `key-${id}`),
    )
    .join((enter) => {
      const group = enter.insert('g', 'g.lane')
      group.append('path')
      group.append('text').attr('class', 'sign')
      group.append('text').attr('class', 'words')
      return group
    })
    .attr('class', ({ id }) => `key ${id}`)
    .attr('data-key', ({ id }) => `key-${id}`)
  groups.select('path').attr('d', ({ path }) => path)
  groups
    .select('.sign')
    .attr('x', ({ x }) => x - SIGN_ASIDE)
    .attr('y', ({ y }) => y)
    .text(({ sign }) => sign)
  groups
    .select('.words')
    .attr('x', ({ x }) => x)
    .attr('y', ({ y }) => y)
    .text(({ words }) => words)
}

function drawLanes(svg: Svg, lanes: readonly Lane[], words: Readonly<Record<string, string>>): void {
  const groups = svg
    .selectAll<SVGGElement, Lane>('g.lane')
    .data(
      lanes,
      keyOr(({ kind }) => `lane-${kind}`),
    )
    .join((enter) => {
      const group = enter.append('g')
      group.append('path').attr('class', 'guide')
      group.append('path').attr('class', 'mark')
      group.append('text')
      return group
    })
    .attr('class', ({ kind, isOut }) => `lane ${kind}${isOut ? ' out' : ''}`)
    .attr('data-key', ({ kind }) => `lane-${kind}`)
  groups.select('.guide').attr('d', ({ path }) => path)
  groups.select('.mark').attr('d', ({ mark }) => mark)
  groups
    .select('text')
    .attr('x', ({ x }) => x + 11)
    .attr('y', ({ y }) => y)
    .text(({ kind }) => words[kind] ?? kind)
}

function drawYears(svg: Svg, { years, width }: SpreadScene): void {
  const groups = svg
    .selectAll<SVGGElement, Year>('g.year')
    .data(
      years,
      keyOr(({ year }) => year),
    )
    .join((enter) => {
      const group = enter.insert('g', 'g.row, g.link, .foot').attr('class', 'year')
      group.append('path')
      group.append('text')
      return group
    })
    .attr('data-key', ({ year }) => year)
    .order()
  groups.select('path').attr('d', ({ y }) => `M0,${String(y - 16.5)}H${String(width)}`)
  groups
    .select('text')
    .attr('x', ({ x }) => x)
    .attr('y', ({ y }) => y)
    .text(({ year }) => year)
}

function drawRows(svg: Svg, { rows, width }: SpreadScene): void {
  const groups = svg
    .selectAll<SVGGElement, Row>('g.row')
    .data(
      rows,
      keyOr(({ id }) => id),
    )
    .join((enter) => {
      const group = enter.insert('g', 'g.link, .foot').attr('data-kind', 'event')
      group.append('rect').attr('rx', 3)
      group.append('path').attr('class', 'lead')
      group.append('circle').attr('class', 'ring')
      group.append('path').attr('class', 'mark')
      group.append('text').attr('class', 'sign')
      group.append('text').attr('class', 'name')
      return group
    })
    .attr('class', ({ kind, standing, certainty }) =>
      ['row', kind, standing, certainty].filter(Boolean).join(' '),
    )
    .attr('data-key', ({ id }) => id)
    .attr('data-id', ({ id }) => id)
    .order()
  groups
    .select('rect')
    .attr('x', 1)
    .attr('y', ({ top }) => top)
    .attr('width', width - 2)
    .attr('height', ({ height }) => height)
  groups.select('.lead').attr('d', ({ lead }) => lead)
  groups.select('.mark').attr('d', ({ mark }) => mark)
  groups
    .select('.ring')
    .attr('cx', ({ ring }) => ring.x)
    .attr('cy', ({ ring }) => ring.y)
    .attr('r', ({ ring }) => ring.radius)
  groups
    .select('.sign')
    .attr('x', ({ sign }) => sign.x)
    .attr('y', ({ sign }) => sign.y)
    .text(({ sign }) => sign.words)
  groups
    .select('.name')
    .selectAll<SVGTSpanElement, Run>('tspan')
    .data(({ runs }) => runs)
    .join('tspan')
    .attr('class', ({ style }) => style)
    .attr('x', ({ place }) => place?.x ?? null)
    .attr('y', ({ place }) => place?.y ?? null)
    .text(({ words }) => words)
}

function drawLinks(svg: Svg, links: readonly PlacedLink[]): void {
  const groups = svg
    .selectAll<SVGGElement, PlacedLink>('g.link')
    .data(
      links,
      keyOr(({ id }) => id),
    )
    .join((enter) => {
      const group = enter.insert('g', '.foot').attr('data-kind', 'link')
      group.append('path')
      return group
    })
    .attr('class', ({ certainty, standing }) => `link ${certainty} ${standing}`.trim())
    .attr('data-key', ({ id }) => id)
    .attr('data-id', ({ id }) => id)
    .order()
  groups.select('path').attr('d', ({ path }) => path)
}

function drawFoot(svg: Svg, foot: SpreadScene['foot']): void {
  svg
    .selectAll<SVGTextElement, NonNullable<SpreadScene['foot']>>('text.foot')
    .data(foot ? [foot] : [])
    .join('text')
    .attr('class', 'foot')
    .attr('x', ({ x }) => x)
    .attr('y', ({ y }) => y)
    .text(({ words }) => words)
}
