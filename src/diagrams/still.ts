import type { Svg } from './render.ts'

/** Takes from a drawing that nothing brings to life what only a hand or a script needs: targets, and names of marks. */
export function keepStill(svg: Svg): void {
  svg.selectAll('.reach, .target').remove()
  for (const name of ['data-id', 'data-key', 'data-kind']) svg.selectAll(`[${name}]`).attr(name, null)
}
