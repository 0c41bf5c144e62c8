import { expect, it } from 'vitest'
import { measureMap } from './measure-map.ts'

/** Milliseconds of a processor, thirty times what it takes: a machine may be slow or busy, a layout that tries too much is not. */
const MOST = 100

it('a link map of 300 things is laid out within 100 ms of a processor, at each width', () => {
  const { nodes, links, milliseconds } = measureMap()
  expect([nodes, links]).toEqual([300, 500])
  expect(milliseconds).toHaveLength(2)
  for (const time of milliseconds) expect(time).toBeLessThan(MOST)
})
