/** The two schemes of `light-dark(…)`, in its order. */
export const schemes = ['light', 'dark'] as const
export type Scheme = (typeof schemes)[number]

/** The custom properties of a style sheet, by name without the dashes. */
export function readTokens(css: string): ReadonlyMap<string, string> {
  return new Map(
    [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  )
}

/** The colour that a token has in a scheme, as #rrggbb. */
export function findColour(tokens: ReadonlyMap<string, string>, name: string, scheme: Scheme): string {
  const value = tokens.get(name) ?? `nothing for --${name}`
  const [, light = '', dark = ''] = /^light-dark\((var\([^)]*\)|[^,]*), (.*)\)$/.exec(value) ?? [
    '',
    value,
    value,
  ]
  const chosen = scheme === 'light' ? light : dark
  const [, other] = /^var\(--([\w-]+)\)$/.exec(chosen) ?? []
  if (other !== undefined) return findColour(tokens, other, scheme)
  if (!/^#[\da-f]{6}$/i.test(chosen)) throw new Error(`--${name} is no colour: ${chosen}`)
  return chosen
}

/** Contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it (relative luminance of sRGB). */
export function measureContrast(one: string, other: string): number {
  const FLARE = 0.05
  const [dark = 0, light = 0] = [one, other].map(measureLuminance).sort((a, b) => a - b)
  return (light + FLARE) / (dark + FLARE)
}

function measureLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
