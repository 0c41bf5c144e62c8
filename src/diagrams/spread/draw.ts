import { keyOr, write, writeSize } from '../marks.ts'
import type { Svg } from '../render.ts'
import type { Key, Lane, PlacedLink, Row, Run, SpreadScene, Year } from './scene.ts'

/** From the middle of a sign of the legend to its words. */
const SIGN_ASIDE = 17

/**
 * Draws a scene into an <svg>, or brings one up to date: marks are joined by key, and new ones stand in the same order as
 * in a picture drawn anew. Colour and dash come from CSS.
 */
export function drawSpread(svg: Svg, scene: SpreadScene, words: Readonly<Record<string, string>>): void {
  writeSize(svg, scene)
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
  write(groups, ({ id }) => ({ class: `key ${id}`, 'data-key': `key-${id}` }))
  write(groups.select('path'), ({ path }) => ({ d: path }))
  write(groups.select('.sign'), ({ x, y, sign }) => ({ x: x - SIGN_ASIDE, y, text: sign }))
  write(groups.select('.words'), ({ x, y, words }) => ({ x, y, text: words }))
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
  write(groups, ({ kind, isOut }) => ({
    class: `lane ${kind}${isOut ? ' out' : ''}`,
    'data-key': `lane-${kind}`,
  }))
  write(groups.select('.guide'), ({ path }) => ({ d: path }))
  write(groups.select('.mark'), ({ mark }) => ({ d: mark }))
  write(groups.select('text'), ({ x, y, kind }) => ({ x: x + 11, y, text: words[kind] ?? kind }))
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
    .order()
  write(groups, ({ year }) => ({ 'data-key': year }))
  write(groups.select('path'), ({ y }) => ({ d: `M0,${y - 16.5}H${width}` }))
  write(groups.select('text'), ({ x, y, year }) => ({ x, y, text: year }))
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
    .order()
  write(groups, ({ id, kind, standing, certainty }) => ({
    class: ['row', kind, standing, certainty].filter(Boolean).join(' '),
    'data-id': id,
  }))
  write(groups.select('rect'), ({ top, height }) => ({ x: 1, y: top, width: width - 2, height }))
  write(groups.select('.lead'), ({ lead }) => ({ d: lead }))
  write(groups.select('.mark'), ({ mark }) => ({ d: mark }))
  write(groups.select('.ring'), ({ ring: { x, y, radius } }) => ({ cx: x, cy: y, r: radius }))
  write(groups.select('.sign'), ({ sign: { x, y, words } }) => ({ x, y, text: words }))
  const runs = groups
    .select('.name')
    .selectAll<SVGTSpanElement, Run>('tspan')
    .data((row) => row.runs)
    .join('tspan')
  write(runs, ({ style, place, words }) => ({
    class: style,
    x: place?.x ?? null,
    y: place?.y ?? null,
    text: words,
  }))
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
    .order()
  write(groups, ({ id, certainty, standing }) => ({
    class: `link ${certainty} ${standing}`.trim(),
    'data-id': id,
  }))
  write(groups.select('path'), ({ path }) => ({ d: path }))
}

function drawFoot(svg: Svg, foot: SpreadScene['foot']): void {
  const texts = svg
    .selectAll<SVGTextElement, NonNullable<SpreadScene['foot']>>('text.foot')
    .data(foot ? [foot] : [])
    .join('text')
  write(texts, ({ x, y, words }) => ({ class: 'foot', x, y, text: words }))
}
