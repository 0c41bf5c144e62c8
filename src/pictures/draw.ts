import { buildPalette, readVariables } from '../diagrams/download/colours.ts'
import { buildTokenSheet } from '../diagrams/download/sheets.ts'
import { buildStatePicture } from '../diagrams/download/state-picture.ts'
import type { Card } from '../domain/card.ts'
import type { Casebook } from '../domain/casebook.ts'
import type { Absolute } from '../domain/data/row.ts'
import { oncePer } from '../domain/once.ts'
import { spellChinese } from '../domain/pinyin.ts'
import { buildTemplate, SIDE_DENSITY } from './card-template.ts'
import type { DrawnCard } from './cards.ts'
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
  return keepPicture(`${String(density)} ${svg}`, () => drawInThread({ svg, density }), folder)
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
  const template = buildTemplate(spell(card, casebook), {
    siteName: casebook.site.name,
    address: absolute(card.path).replace(/^https?:\/\/|\/$/g, ''),
    colour: findPalette(casebook),
    ...(picture ? { picture: `data:image/png;base64,${Buffer.from(picture).toString('base64')}` } : {}),
  })
  return keepPicture(JSON.stringify(template), () => drawInThread({ template, path: card.path }), folder)
}

/** The answer of an address that is a picture. */
export function answerPng(picture: Uint8Array): Response {
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } })
}

/** Our type has no Chinese signs: on a card they stand in pinyin. */
function spell(card: Card, { terms }: Pick<Casebook, 'terms'>): Card {
  const { title, lead } = card
  return {
    ...card,
    title: spellChinese(title, terms),
    ...(lead === undefined ? {} : { lead: spellChinese(lead, terms) }),
  }
}
