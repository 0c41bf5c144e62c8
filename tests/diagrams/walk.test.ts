import { describe, expect, it } from 'vitest'
import { buildWalk, findTrail, moveWalk, type Trail } from '../../src/diagrams/walk.ts'
import { collectReached } from './walk-over.ts'

const nodes = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'lone' }]
const links = [
  { id: 'ab', from: 'a', to: 'b' },
  { id: 'cb', from: 'c', to: 'b' },
]
const walk = buildWalk(nodes, links)
const press = (trail: Trail, ...keys: string[]): Trail =>
  keys.reduce((at, key) => moveWalk(walk, at, key) ?? at, trail)

describe('the walk by keyboard', () => {
  it('begins at the node with most links', () => {
    expect(press([], 'ArrowDown')).toEqual(['b'])
    expect(press([], 'ArrowRight')).toEqual(['b'])
    expect(press([], 'ArrowUp')).toEqual(['lone'])
  })

  it('goes through all nodes by the number of their links, and round', () => {
    const order = [1, 2, 3, 4, 5].map((times) => press([], ...Array<string>(times).fill('ArrowDown')).at(-1))
    expect(order).toEqual(['b', 'a', 'c', 'lone', 'b'])
  })

  it('follows a link to its other end and comes back the same way', () => {
    expect(press(['b'], 'ArrowRight')).toEqual(['b', 'ab'])
    expect(press(['b'], 'ArrowRight', 'ArrowRight')).toEqual(['b', 'ab', 'a'])
    expect(press(['b'], 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft')).toEqual(['b'])
  })

  it('on a link goes through the links of its node', () => {
    expect(press(['b', 'ab'], 'ArrowDown')).toEqual(['b', 'cb'])
    expect(press(['b', 'cb'], 'ArrowDown')).toEqual(['b', 'ab'])
    expect(press(['b', 'ab'], 'End')).toEqual(['b', 'cb'])
    expect(press(['b', 'cb'], 'Home')).toEqual(['b', 'ab'])
  })

  it('leads to the first and the last node', () => {
    expect(press(['a'], 'End')).toEqual(['lone'])
    expect(press(['lone'], 'Home')).toEqual(['b'])
  })

  it('stays where there is no link to follow and nothing to go back to', () => {
    expect(press(['lone'], 'ArrowRight')).toEqual(['lone'])
    expect(press(['b'], 'ArrowLeft')).toEqual(['b'])
  })

  it('leaves every other key to the browser', () => {
    for (const key of ['Tab', 'a', 'PageDown', 'F5']) expect(moveWalk(walk, ['b'], key)).toBeUndefined()
  })

  it('begins at a mark chosen with the mouse', () => {
    expect(findTrail(walk, 'cb')).toEqual(['c', 'cb'])
    expect(findTrail(walk, 'a')).toEqual(['a'])
    expect(findTrail(walk, 'gone')).toEqual([])
  })

  it('reaches every node and every link, pressing two keys only', () => {
    expect(collectReached(walk)).toEqual(new Set(['a', 'b', 'c', 'lone', 'ab', 'cb']))
  })
})
