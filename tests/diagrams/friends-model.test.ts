import { describe, expect, it } from 'vitest'
import { drawFriendsModel } from '../../src/diagrams/friends-model/draw.ts'
import { layoutFriendsModel, WIDTHS } from '../../src/diagrams/friends-model/layout.ts'
import type { FriendsScene } from '../../src/diagrams/friends-model/scene.ts'
import { renderSvg } from '../../src/diagrams/render.ts'
import { formatView, type View } from '../../src/domain/diagram-view.ts'
import { aModel, aScene, grammar, initial, PRESET_VIEWS, VIEWS } from './friends-model-fixtures.ts'

const scenes = VIEWS.flatMap((view) =>
  WIDTHS.map((width) => [formatView({ ...initial, ...view }, grammar), width, aScene(view, width)] as const),
)
/** Width in pixels of a letter at 12 px in the widest of the fonts we name. */
const LETTER = 6.4

describe('the layout of the friends model', () => {
  it.each(scenes)('%s at %i px: everybody stands inside the frame, and on nobody else', (_, __, scene) => {
    expect(scene.people).toHaveLength(60)
    expect(findOutside(scene)).toEqual([])
    expect(findOverlaps(scene)).toEqual([])
  })

  it.each(scenes)('%s at %i px: no caption covers a circle, a caption or the edge', (_, __, scene) => {
    expect(findCovered(scene)).toEqual([])
  })

  it.each(scenes)('%s at %i px: every circle is a target of 24 px, and its number fits', (_, __, scene) => {
    for (const { radius, label } of scene.people) {
      expect(2 * radius).toBeGreaterThanOrEqual(24)
      expect(label.length * LETTER).toBeLessThanOrEqual(2 * radius)
    }
  })

  it('puts more ties between a person and the one who acts further out, or further down on a phone', () => {
    const wide = aScene({}, 640).people
    const actor = wide.find(({ hops }) => hops === 0)
    const distanceOf = ({ x, y }: { x: number; y: number }) =>
      Math.hypot(x - (actor?.x ?? 0), y - (actor?.y ?? 0))
    const phone = aScene({}, 288).people
    for (const hops of [0, 1, 2, 3]) {
      const [near, far] = [hops, hops + 1].map((each) => wide.filter((person) => person.hops === each))
      expect(Math.max(...(near ?? []).map(distanceOf))).toBeLessThan(Math.min(...(far ?? []).map(distanceOf)))
      const [above, below] = [hops, hops + 1].map((each) => phone.filter((person) => person.hops === each))
      expect(Math.max(...(above ?? []).map(({ y }) => y))).toBeLessThan(
        Math.min(...(below ?? []).map(({ y }) => y)),
      )
    }
  })

  it.each(WIDTHS)(
    'keeps everybody in their place at %i px when the rule, the act or the reach changes',
    (width) => {
      const place = (view: View) => aScene(view, width).people.map(({ id, x, y }) => [id, x, y])
      const first = place({})
      for (const view of PRESET_VIEWS) expect(place(view)).toEqual(first)
      expect(place({ reach: '3', drop: '99' })).toEqual(first)
    },
  )

  it('is the same twice, and does not change its input', () => {
    const given = aModel()
    const before = JSON.stringify(given)
    expect(layoutFriendsModel(given, 640)).toEqual(layoutFriendsModel(aModel(), 640))
    expect(JSON.stringify(given)).toBe(before)
  })

  it('marks exactly those whom the run touches, and the ties by which it came', () => {
    for (const view of VIEWS) {
      const { run } = aModel(view)
      const { people, ties } = aScene(view, 640)
      const marked = people.filter(({ effect }) => effect !== 'none').map(({ id }) => id)
      expect(marked.toSorted()).toEqual(run.touched.map(({ person }) => person).toSorted())
      const carriers = ties.filter(({ carries }) => carries > 0).map(({ id }) => id)
      expect(carriers.toSorted()).toEqual(run.touched.flatMap(({ through }) => through?.id ?? []).toSorted())
    }
  })
})

describe('the drawing of the friends model', () => {
  const cases = [
    ['claimed', 'post'],
    ['caixin', 'default'],
    ['quartz', 'invite'],
    ['none', 'post'],
  ].flatMap(([rule = '', act = '']) => WIDTHS.map((width) => [rule, act, width] as const))

  it.each(cases)('%s, %s at %i px looks as in the committed picture', async (rule, act, width) => {
    const svg = renderSvg({ xmlns: 'http://www.w3.org/2000/svg' }, (element) => {
      drawFriendsModel(element, aScene({ rule, act }, width))
    })
    const size = width === WIDTHS[0] ? 'phone' : 'wide'
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(
      `pictures/friends-model-${rule}-${act}-${size}.svg`,
    )
  })

  it('brings a picture up to date to the same marks as drawing it anew', () => {
    const [from, to] = [
      aScene({}, 640),
      aScene({ person: 'p30', density: '7', rule: 'caixin', act: 'default' }, 640),
    ]
    const sortMarks = (svg: string) => svg.split('<g ').toSorted()
    const anew = renderSvg({}, (svg) => {
      drawFriendsModel(svg, to)
    })
    const mended = renderSvg({}, (svg) => {
      drawFriendsModel(svg, from)
      drawFriendsModel(svg, to)
    })
    expect(sortMarks(mended).length).toBe(sortMarks(anew).length)
    for (const kind of ['tie', 'person', 'caption'])
      expect(sortMarks(mended).filter((mark) => mark.includes(kind)).length).toBe(
        sortMarks(anew).filter((mark) => mark.includes(kind)).length,
      )
  })

  it('says in every picture that it is a model with made-up people', () => {
    for (const [, , scene] of scenes) expect(scene.captions[0]?.lines).toEqual(['Model · made-up people'])
  })
})

function findOutside({ people, width, height }: FriendsScene): string[] {
  const OUTER = 5
  return people
    .filter(({ x, y, radius, hops }) => {
      const reach = radius + (hops === 0 ? OUTER : 1)
      return x < reach || y < reach || x > width - reach || y > height - reach
    })
    .map(({ id }) => id)
}

function findOverlaps({ people }: FriendsScene): string[] {
  return people.flatMap((a, i) =>
    people
      .slice(i + 1)
      .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius)
      .map((b) => `${a.id} covers ${b.id}`),
  )
}

/** Captions as boxes: those of the wide picture stand on their middle, but for the note. */
function findCovered({ captions, people, width }: FriendsScene): string[] {
  const ASCENT = 9
  const DESCENT = 3
  const LINE = 15
  const boxes = captions.map(({ key, lines, x, y }) => {
    const length = Math.max(...lines.map((line) => line.length)) * LETTER
    const left = width === WIDTHS[0] || key === 'note' ? x : x - length / 2
    return {
      key,
      left,
      right: left + length,
      top: y - ASCENT,
      bottom: y + (lines.length - 1) * LINE + DESCENT,
    }
  })
  const onPeople = boxes.flatMap(({ key, left, right, top, bottom }) =>
    people
      .filter(({ x, y, radius }) => {
        const dx = x - Math.max(left, Math.min(x, right))
        const dy = y - Math.max(top, Math.min(y, bottom))
        return Math.hypot(dx, dy) < radius
      })
      .map(({ id }) => `${key} covers ${id}`),
  )
  const onBoxes = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.key} covers ${b.key}`),
  )
  const outside = boxes.filter(({ left, right, top }) => left < 0 || right > width || top < 0)
  return [...onPeople, ...onBoxes, ...outside.map(({ key }) => `${key} lies outside`)]
}
