import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * The typefaces of our pictures, as files with all their letters: a picture looks the same whatever the machine has.
 * Arimo has the widths of Liberation Sans and Arial, for which the diagrams are laid out; the last one has the signs
 * that Arimo lacks.
 */
const FILES = {
  serif: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  sans: '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf',
  bold: '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf',
  signs: '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
} as const

/** The family under which a picture asks for each typeface. */
export const FAMILIES = { serif: 'Source Serif 4', sans: 'Arimo', signs: 'Noto Sans Symbols 2' } as const

export type FontName = keyof typeof FILES

const { resolve } = createRequire(import.meta.url)

/** Where the file of a typeface lies on this machine. */
export function findFontFile(name: FontName): string {
  return resolve(FILES[name])
}

const readByName = new Map<FontName, Buffer>()

/** The bytes of a typeface, read once. */
export function readFont(name: FontName): Buffer {
  const font = readByName.get(name) ?? readFileSync(findFontFile(name))
  readByName.set(name, font)
  return font
}
