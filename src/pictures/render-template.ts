import satori, { type SatoriOptions } from 'satori'
import { CARD_SIZE } from '../domain/card.ts'
import type { Element } from './card-element.ts'
import { FAMILIES, readFont } from './fonts.ts'
import { renderPng } from './render-png.ts'

/** One list for all cards: satori reads the typefaces of another one anew, a third of the time of a card. */
const FONTS: SatoriOptions['fonts'] = [
  { name: FAMILIES.serif, data: readFont('serif'), weight: 400, style: 'normal' },
  { name: FAMILIES.sans, data: readFont('sans'), weight: 400, style: 'normal' },
  { name: FAMILIES.sans, data: readFont('bold'), weight: 700, style: 'normal' },
  { name: FAMILIES.signs, data: readFont('signs'), weight: 400, style: 'normal' },
]

/** Draws the template of a card as PNG; `path` is that of its page, to be named where a letter cannot be drawn. */
export async function renderTemplate(template: Element, path: string): Promise<Uint8Array> {
  const svg = await satori(template as Parameters<typeof satori>[0], {
    ...CARD_SIZE,
    fonts: FONTS,
    // Asked for letters that no typeface has: a card with boxes in place of letters must not be published.
    loadAdditionalAsset: (_language, letters) => {
      throw new Error(
        `The card of ${path || 'the front page'} cannot be written: our typefaces have no “${letters}”. If it is Chinese, give ` +
          'the word with its pinyin in content/glossary.yaml; else write it in Latin letters.',
      )
    },
  })
  return renderPng(svg)
}
