/** The two schemes in which every page can be read. */
export const schemes = ['light', 'dark'] as const
export type Scheme = (typeof schemes)[number]

/** A custom property of the style sheet: its name without dashes, and its value as it stands in each scheme. */
export type DesignToken = { name: string } & Readonly<Record<Scheme, string>>

const DECLARATION = /--([\w-]+):\s*([^;]+);/g
const HEX = /^#[\da-f]{6}$/i

/** Reads the tokens out of a style sheet. Names inside values are replaced by what they stand for. */
export function readTokens(css: string): DesignToken[] {
  const written = new Map([...css.matchAll(DECLARATION)].map(([, name = '', value = '']) => [name, value]))
  const resolve = (value: string, scheme: Scheme): string => {
    const [, light = '', dark = ''] = /^light-dark\((.+?),\s*(.+)\)$/s.exec(value.trim()) ?? []
    const chosen = light ? (scheme === 'light' ? light : dark) : value
    const [, name] = /^var\(--([\w-]+)\)$/.exec(chosen.trim()) ?? []
    const known = name === undefined ? undefined : written.get(name)
    return known === undefined ? chosen.replace(/\s+/g, ' ').trim() : resolve(known, scheme)
  }
  return [...written].map(([name, value]) => ({
    name,
    light: resolve(value, 'light'),
    dark: resolve(value, 'dark'),
  }))
}

/** Whether a token is a colour that differs between the schemes: a role, and no colour of the palette. */
export function isColourRole({ light, dark }: DesignToken): boolean {
  return HEX.test(light) && HEX.test(dark) && light !== dark
}

/**
 * How much two colours "#rrggbb" differ in lightness, from 1 to 21: contrast ratio of WCAG 2.2,
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
 */
export function measureContrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [first, second].map(measureLuminance).toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance of WCAG 2.2, from 0 to 1. */
function measureLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
