import satori from 'satori'
import { buildPalette, readVariables } from '../diagrams/download/colours.ts'
import { buildTokenSheet } from '../diagrams/download/sheets.ts'
import { buildStatePicture } from '../diagrams/download/state-picture.ts'
import { CARD_SIZE, type Card } from '../domain/card.ts'
import type { Casebook } from '../domain/casebook.ts'
import type { Absolute } from '../domain/data/row.ts'
import { spellChinese } from '../domain/pinyin.ts'
import { buildTemplate, SIDE_DENSITY, type Element } from './card-template.ts'
import type { DrawnCard } from './cards.ts'
import { FAMILIES, readFont } from './fonts.ts'
import { keepPicture } from './keep.ts'
import { renderPng } from './render-png.ts'

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
  return keepPicture(`${String(density)} ${svg}`, () => renderPng(svg, density), folder)
}

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
    colour: buildPalette(readVariables(buildTokenSheet(casebook))),
    ...(picture ? { picture: `data:image/png;base64,${Buffer.from(picture).toString('base64')}` } : {}),
  })
  return keepPicture(JSON.stringify(template), () => renderTemplate(template, card.path), folder)
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

async function renderTemplate(template: Element, path: string): Promise<Uint8Array> {
  const svg = await satori(template as Parameters<typeof satori>[0], {
    ...CARD_SIZE,
    fonts: [
      { name: FAMILIES.serif, data: readFont('serif'), weight: 400, style: 'normal' },
      { name: FAMILIES.sans, data: readFont('sans'), weight: 400, style: 'normal' },
      { name: FAMILIES.sans, data: readFont('bold'), weight: 700, style: 'normal' },
      { name: FAMILIES.signs, data: readFont('signs'), weight: 400, style: 'normal' },
    ],
    // Asked for letters that no typeface has: a card with boxes in place of letters must not be published.
    loadAdditionalAsset: (_language, letters) => {
      throw new Error(
        `The card of ${path} cannot be written: our typefaces have no “${letters}”. If it is Chinese, give ` +
          'the word with its pinyin in content/glossary.yaml; else write it in Latin letters.',
      )
    },
  })
  return renderPng(svg)
}
