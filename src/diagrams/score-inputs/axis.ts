/** Points between two ticks, and between two numbers where there is room. */
const TICK = 50
const NUMBERED = 100
/** Pixels between the middles of two numbers, so that neither touches the other. */
const APART = 28

/** Lowest and highest score of a scale such as 350–950. */
export function readScale(scale: string): [lowest: number, highest: number] {
  const [lowest = 0, highest = 0] = scale.split('–').map(Number)
  return [lowest, highest]
}

/** The axis with a tick every 50 points. */
export function drawAxis(
  lowest: number,
  highest: number,
  y: number,
  place: (score: number) => number,
): string {
  const ticks = Array.from({ length: (highest - lowest) / TICK + 1 }, (_, i) => lowest + i * TICK)
  const marks = ticks.map((score) => `M${place(score)},${y - 6}v6`)
  return `M${place(lowest)},${y}H${place(highest)}${marks.join('')}`
}

/** The numbers that have room: the ends first, then the thresholds, then every hundred. */
export function listNumbers(
  lowest: number,
  highest: number,
  scores: readonly number[],
  place: (score: number) => number,
): number[] {
  const hundreds = Array.from({ length: Math.ceil(highest / NUMBERED) }, (_, i) => i * NUMBERED)
  const numbers: number[] = []
  for (const score of [lowest, highest, ...scores, ...hundreds.filter((each) => each > lowest)])
    if (numbers.every((other) => Math.abs(place(other) - place(score)) >= APART)) numbers.push(score)
  return numbers.toSorted((a, b) => a - b)
}
