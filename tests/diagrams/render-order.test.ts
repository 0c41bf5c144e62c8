import { describe, expect, it } from 'vitest'
import { renderSvg } from '../../src/diagrams/render.ts'

describe('the order of marks in a drawing', () => {
  const draw = (before: readonly string[], after: readonly string[]): string =>
    renderSvg({}, (svg) => {
      for (const ids of [before, after])
        svg
          .selectAll<SVGGElement, string>('g')
          .data(ids, function (id) {
            return typeof id === 'string' ? id : ''
          })
          .join((enter) => enter.append('g').attr('id', (id) => id))
    })
  const listIds = (svg: string): string[] => [...svg.matchAll(/ id="(\w+)"/g)].map(([, id = '']) => id)

  it('is that of the data, whatever stood there before', () => {
    expect(listIds(draw(['a', 'b', 'c'], ['a', 'b', 'c']))).toEqual(['a', 'b', 'c'])
    expect(listIds(draw(['a', 'b', 'c'], ['c', 'a', 'b']))).toEqual(['c', 'a', 'b'])
    expect(listIds(draw(['a', 'b', 'c'], ['d', 'c', 'b']))).toEqual(['d', 'c', 'b'])
  })

  it('is told by each mark of the others, neighbours or not', () => {
    renderSvg({}, (svg) => {
      const append = (id: string): Element => svg.append<Element>('g').attr('id', id).node() as Element
      const [first, second, third] = [append('a'), append('b'), append('c')]
      const inner = svg.select('#a').append('path').node() as Element
      expect(first.compareDocumentPosition(second)).toBe(4)
      expect(first.compareDocumentPosition(third)).toBe(4)
      expect(third.compareDocumentPosition(first)).toBe(2)
      expect(second.compareDocumentPosition(first)).toBe(2)
      expect(second.compareDocumentPosition(inner)).toBe(2)
      expect(first.compareDocumentPosition(first)).toBe(0)
    })
  })
})
