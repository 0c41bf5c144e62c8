import { verdictShapes } from '../domain/verdict-shapes.ts'
import type { VerdictMark } from '../schemas/scales.ts'
import { element, type Element } from './card-element.ts'

/** The sign of a verdict, as the pages draw it. */
export function buildMark(mark: VerdictMark, colour: string): Element {
  const isHalf = mark === 'half'
  const ring = {
    cx: 10,
    cy: 10,
    r: 7.5,
    ...(mark === 'dash' ? { 'stroke-dasharray': '3.2 2.7' } : {}),
  }
  const lines = {
    fill: 'none',
    stroke: colour,
    'stroke-width': 2.25,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  }
  const marks = [
    ...(isHalf || mark === 'dash' ? [element('circle', { ...lines, ...ring })] : []),
    element('path', { ...(isHalf ? { fill: colour } : lines), d: verdictShapes[mark] }),
  ]
  return element('svg', { width: 42, height: 42, viewBox: '0 0 20 20' }, marks)
}
