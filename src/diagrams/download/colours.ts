import { readFlatCss } from './flat-css.ts'
import { resolveValue, type Variables } from './resolve.ts'

/** The custom properties of the root of a style sheet, which hold everywhere. */
export function readVariables(tokens: string): Variables {
  const root = readFlatCss(tokens).filter(({ selector }) => selector === ':root')
  return new Map(
    root.flatMap(({ declarations }) => declarations.filter(([name]) => name.startsWith('--'))) as [
      string,
      string,
    ][],
  )
}

/** Finds the colour that a custom property has on a light page; an error of ours where it has none. */
export function buildPalette(variables: Variables): (name: string) => string {
  return (name) => {
    const found = resolveValue(`var(${name})`, variables)
    if (found === undefined) throw new Error(`the style sheets of a picture have no ${name}`)
    return found
  }
}
