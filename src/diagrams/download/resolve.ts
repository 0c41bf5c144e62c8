import { splitList } from './flat-css.ts'

/** Custom properties by name, with their values as written. */
export type Variables = ReadonlyMap<string, string>

const MOST_LEVELS = 12

/**
 * A value as it stands on paper: variables filled in, the light one of two colours, mixed colours mixed. Undefined
 * where a variable is missing and has no fallback.
 */
export function resolveValue(written: string, variables: Variables): string | undefined {
  let value = written
  for (let level = 0; level < MOST_LEVELS; level++) {
    const call = /(var|light-dark|color-mix)\(((?:[^()]|\([^()]*\))*)\)/.exec(value)
    if (!call) return value
    const [whole, name = '', list = ''] = innermost(value) ?? call
    const filled = FUNCTIONS[name]?.(splitList(list), variables)
    if (filled === undefined) return undefined
    value = value.replace(whole, filled)
  }
  throw new Error(`a style is nested too deeply: ${written}`)
}

/** The call that has no other call in it. */
function innermost(value: string): RegExpExecArray | null {
  return /(var|light-dark|color-mix)\(([^()]*)\)/.exec(value)
}

type Fill = (parts: readonly string[], variables: Variables) => string | undefined
const FUNCTIONS: Readonly<Record<string, Fill>> = {
  var: ([name = '', ...fallback], variables) =>
    variables.get(name) ?? (fallback.length > 0 ? fallback.join(', ') : undefined),
  'light-dark': ([light]) => light,
  'color-mix': (parts) => mixColours(parts),
}

/** "in srgb, #123456 18%, #fffdf8": the share of the first colour is given. */
function mixColours([, first = '', second = '']: readonly string[]): string | undefined {
  const [colour = '', share = ''] = first.split(/\s+/)
  const part = Number(share.replace('%', '')) / 100
  const [a, b] = [readColour(colour), readColour(second)]
  if (!a || !b || Number.isNaN(part)) return undefined
  const mixed = a.map((channel, i) => Math.round(channel * part + (b[i] ?? 0) * (1 - part)))
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

function readColour(hex: string): number[] | undefined {
  const [, digits] = /^#([0-9a-f]{6})$/i.exec(hex) ?? []
  return digits?.match(/../g)?.map((pair) => parseInt(pair, 16))
}
