import { buildPalette, readVariables } from '../diagrams/download/colours.ts'
import { buildTokenSheet } from '../diagrams/download/sheets.ts'
import { buildStatePicture } from '../diagrams/download/state-picture.ts'
import type { Card } from '../domain/card.ts'
import type { Casebook } from '../domain/casebook.ts'
import type { Absolute } from '../domain/data/row.ts'
import { oncePer } from '../domain/once.ts'
import { spellChinese } from '../domain/pinyin.ts'
import type { DrawnCard } from './cards.ts'
import { SIDE_DENSITY, type CardLooks } from './draw-card.ts'
import { keepPicture } from './keep.ts'
import { drawInThread } from './picture-threads.ts'

/** Dots of a picture for one of its own pixels. */
const DENSITY = 2

/** A picture of a thousand rows has fewer dots for each, so that programs can still open it. */
const MOST_DOTS = 16_000_000

/** Dots of a picture for one of its own pixels: so many that it is sharp on a slide, unless it is very long. */
export function findDensity(svg: string): number {
  const [, width = 1, height = 1] = /<svg\b[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  return Math.min(DENSITY, Math.sqrt(MOST_DOTS / (Number(width) * Number(height))))
}

/** An SVG as PNG, drawn once and kept, with as many dots as asked for. */
export function drawPicture(svg: string, folder?: string, density = findDensity(svg)): Promise<Uint8Array> {
  return keepPicture(`${density} ${svg}`, () => drawInThread({ svg, density }), folder)
}

/** The colours of a casebook by their names: read once, not for every card. */
const findPalette = oncePer((casebook: Casebook) => buildPalette(readVariables(buildTokenSheet(casebook))))

/** The card of a page as PNG, drawn once and kept. */
export async function drawCard(
  { state, ...card }: DrawnCard,
  casebook: Casebook,
  absolute: Absolute,
  folder?: string,
): Promise<Uint8Array> {
  const picture =
    state && (await drawPicture(buildStatePicture(state, casebook, absolute), folder, SIDE_DENSITY))
  const drawn = finish(card, casebook)
  const looks = {
    siteName: casebook.site.name,
    address: absolute(card.path).replace(/^https?:\/\/|\/$/g, ''),
    colours: findColours(casebook),
  }
  const recipe = JSON.stringify([drawn, looks, picture && Buffer.from(picture).toString('base64')])
  return keepPicture(
    recipe,
    () => drawInThread({ card: drawn, looks: { ...looks, ...(picture && { picture }) } }),
    folder,
  )
}

function findColours(casebook: Casebook): CardLooks['colours'] {
  const find = findPalette(casebook)
  return {
    paper: find('--surface'),
    text: find('--text'),
    soft: find('--text-soft'),
    rule: find('--line-strong'),
    line: find('--line'),
  }
}

/** A card as it is drawn: Chinese, of which our type has no signs, stands in pinyin, and colours are no names any more. */
function finish(card: Card, casebook: Casebook): Card {
  const { title, lead, verdicts } = card
  const find = findPalette(casebook)
  return {
    ...card,
    title: spellChinese(title, casebook.terms),
    ...(lead === undefined ? {} : { lead: spellChinese(lead, casebook.terms) }),
    verdicts: verdicts.map((verdict) => ({
      ...verdict,
      // One of the casebook is a colour already.
      colour: verdict.colour.startsWith('--') ? find(verdict.colour) : verdict.colour,
    })),
  }
}
