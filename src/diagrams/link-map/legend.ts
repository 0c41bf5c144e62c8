import type { MapScales } from '../../domain/link-scales.ts'

/** Reads the words and the signs of the states out of the legend, where the page has them already. */
export function readLegend(legend: Element, states: MapScales['states']): void {
  for (const item of legend.querySelectorAll<HTMLElement>('[data-state]')) {
    const textOf = (part: string): string => item.querySelector(part)?.textContent.trim() ?? ''
    const state = states[item.dataset['state'] as keyof typeof states]
    Object.assign(state, { word: textOf('b'), sign: textOf('.sample') })
  }
}
