import { drawLabels, keyOr, write, writeSize } from '../marks.ts'
import type { Svg } from '../render.ts'
import type { FriendsScene, PlacedCaption, PlacedPerson, PlacedTie } from './scene.ts'

/** From the middle of a circle to the baseline of its number. */
const BASELINE = 4
/** Letters of a number that fit into a circle in bold. */
const MOST_BOLD = 3
/** How far the second ring around the one who acts lies outside the first. */
const OUTER = 4

/** Draws a scene into an <svg>, or brings one up to date: marks are joined by key. Colour and dash come from CSS. */
export function drawFriendsModel(svg: Svg, scene: FriendsScene): void {
  writeSize(svg, scene)
  drawRings(svg, scene.rings)
  drawTies(svg, scene.ties)
  drawCaptions(svg, scene.captions)
  drawPeople(svg, scene.people)
}

function drawRings(svg: Svg, rings: FriendsScene['rings']): void {
  const paths = svg
    .selectAll<SVGPathElement, FriendsScene['rings'][number]>('path.ring')
    .data(
      rings,
      keyOr(({ key }) => key),
    )
    .join((enter) => enter.insert('path', 'g').attr('class', 'ring'))
  write(paths, ({ key, path }) => ({ 'data-key': key, d: path }))
}

function drawTies(svg: Svg, ties: readonly PlacedTie[]): void {
  const groups = svg
    .selectAll<SVGGElement, PlacedTie>('g.tie')
    .data(
      ties,
      keyOr(({ id }) => id),
    )
    .join((enter) => {
      const group = enter.insert('g', 'g.caption').attr('data-kind', 'tie')
      group.append('path').attr('class', 'line')
      group.append('path').attr('class', 'core')
      return group
    })
    .order()
  write(groups, ({ id, money, carries, isNear }) => ({
    class: ['tie', money && 'money', carries ? `carrier to-${carries}` : isNear && 'near']
      .filter(Boolean)
      .join(' '),
    'data-id': id,
  }))
  for (const part of ['.line', '.core']) write(groups.select(part), ({ path }) => ({ d: path }))
}

function drawCaptions(svg: Svg, captions: readonly PlacedCaption[]): void {
  const groups = svg
    .selectAll<SVGGElement, PlacedCaption>('g.caption')
    .data(
      captions,
      keyOr(({ key }) => key),
    )
    .join((enter) => {
      const group = enter.insert('g', 'g.person')
      group.append('text')
      return group
    })
  write(groups, ({ key }) => ({ class: `caption ${key}`, 'data-key': key }))
  drawLabels(groups.select('text'), (caption) => caption)
}

function drawPeople(svg: Svg, people: readonly PlacedPerson[]): void {
  const groups = svg
    .selectAll<SVGGElement, PlacedPerson>('g.person')
    .data(
      people,
      keyOr(({ id }) => id),
    )
    .join((enter) => {
      const group = enter.append('g').attr('data-kind', 'person')
      group.append('circle').attr('class', 'outer')
      group.append('circle').attr('class', 'body')
      group.append('text')
      return group
    })
  write(groups, ({ id, effect, hops, label }) => ({
    class: `person ${effect} hops-${hops}${label.length > MOST_BOLD ? ' long' : ''}`,
    'data-id': id,
  }))
  write(groups.select('.outer'), ({ x, y, radius }) => ({ r: radius + OUTER, cx: x, cy: y }))
  write(groups.select('.body'), ({ x, y, radius }) => ({ r: radius, cx: x, cy: y }))
  write(groups.select('text'), ({ x, y, label }) => ({ x, y: y + BASELINE, text: label }))
}
