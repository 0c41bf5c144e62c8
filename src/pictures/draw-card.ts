import { CARD_SIZE, type Card } from '../domain/card.ts'
import { OTHERS, writeBlock, type Block, type Style } from './card-block.ts'
import { CardPaper } from './card-paper.ts'
import { putVerdicts } from './card-verdicts.ts'
import { fitTitle, LEAD_SIZE } from './fit-title.ts'
import { renderPng } from './render-png.ts'
import { findMissing } from './typeface.ts'

/** What a card needs beside its words. */
export interface CardLooks {
  siteName: string
  /** The address of the page, as people read it. */
  address: string
  /** Colours of the site, each "#" and six digits. */
  colours: Readonly<Record<'paper' | 'text' | 'soft' | 'rule' | 'line', string>>
  /** A picture to stand at the right, as PNG. */
  picture?: Uint8Array
}

const EDGE = 64
const BAR = 14
const TOP = 48
/** Between words that stand side by side. */
const ASIDE = 32
const BOTTOM = CARD_SIZE.height - 32
const PICTURE_WIDTH = 448
/** How many dots a diagram’s picture, 672 pixels wide, needs for one of its own at that width. */
export const SIDE_DENSITY = PICTURE_WIDTH / 672
/** Where the picture begins, behind a rule. */
const SIDE = { rule: CARD_SIZE.width - PICTURE_WIDTH, picture: CARD_SIZE.width - PICTURE_WIDTH + 2 }

/** Draws a card of paper and ink as PNG: whose it is and what kind of page, the title, both verdicts, the address. */
export async function drawCard(card: Card, looks: CardLooks): Promise<Uint8Array> {
  const { picture, colours } = looks
  refuseMissing(card, looks)
  const paper = new CardPaper(colours.paper)
  const right = (picture ? SIDE.rule : CARD_SIZE.width) - EDGE
  paper.fill(colours.text, 0, 0, CARD_SIZE.width, BAR)
  const from = putHead(paper, card, looks, right)
  const foot = putFoot(paper, card, looks, right)
  const to =
    card.verdicts.length > 0
      ? putVerdicts(paper, card.verdicts, colours, { left: EDGE, right, bottom: foot })
      : foot
  putMiddle(paper, card, looks, { from, to, right })
  if (!picture) return paper.encode()
  paper.fill(colours.line, SIDE.rule, BAR, SIDE.picture, CARD_SIZE.height)
  return putBeside(paper.encode(), picture)
}

function refuseMissing({ path, title, lead = '', ...card }: Card, { siteName, address }: CardLooks): void {
  const verdicts = card.verdicts.flatMap(({ date, word }) => [date, word])
  const missing = findMissing(
    [siteName, card.label, title, lead, ...verdicts, address, card.note].join(''),
    OTHERS,
  )
  if (missing === '') return
  throw new Error(
    `The card of ${path || 'the front page'} cannot be written: our typefaces have no “${missing}”. If it is Chinese, give ` +
      'the word with its pinyin in content/glossary.yaml; else write it in Latin letters.',
  )
}

/** Whose it is, and what kind of page; beside a picture one below the other. Gives where the room below begins. */
function putHead(
  paper: CardPaper,
  card: Card,
  { siteName, colours, picture }: CardLooks,
  right: number,
): number {
  const style: Style = { face: 'sans', size: 24, ink: colours.soft }
  const width = right - EDGE
  // The card of the site has the name as its title.
  if (card.path === '') {
    const kind = writeBlock(card.label, { ...style, width })
    kind.put(paper, EDGE, TOP)
    return TOP + kind.height
  }
  const name = writeBlock(siteName, { face: 'serif', size: 30, ink: colours.text, width })
  name.put(paper, EDGE, TOP)
  const below = TOP + name.height
  if (picture) {
    const kind = writeBlock(card.label, { ...style, width })
    kind.put(paper, EDGE, below + 10)
    return below + 10 + kind.height
  }
  const kind = writeBlock(card.label, { ...style, width: width - name.width - ASIDE })
  kind.put(paper, right - kind.width, TOP + name.base - kind.base)
  return Math.max(below, TOP + kind.height)
}

/** The address and the version, at the bottom. Gives where they begin. */
function putFoot(
  paper: CardPaper,
  { note }: Card,
  { address, colours, picture }: CardLooks,
  right: number,
): number {
  const style: Style = { face: 'sans', size: 22, ink: colours.soft, line: 1.35 }
  const version = writeBlock(note, { ...style, width: right - EDGE })
  const width = right - EDGE - (picture ? 0 : version.width + ASIDE)
  const place = writeBlock(address, { ...style, width, breaksAnywhere: true })
  const top = BOTTOM - place.height - (picture ? version.height : 0)
  version.put(paper, picture ? EDGE : right - version.width, top)
  place.put(paper, EDGE, top + (picture ? version.height : 0))
  return top - 24
}

/** Title and lead, in the middle of the room that is left. */
function putMiddle(
  paper: CardPaper,
  card: Card,
  { colours, picture }: CardLooks,
  { from, to, right }: { from: number; to: number; right: number },
): void {
  const width = right - EDGE
  const size = fitTitle(card, width, picture !== undefined)
  const title = writeBlock(card.title, {
    face: 'serif',
    size,
    ink: colours.text,
    line: 1.16,
    width,
    isBalanced: true,
  })
  const style: Style = { face: 'sans', size: size * LEAD_SIZE, ink: colours.soft, line: 1.3, width }
  const lead: Block | undefined = card.lead ? writeBlock(card.lead, style) : undefined
  const top = (from + to - title.height - (lead ? 16 + lead.height : 0)) / 2
  title.put(paper, EDGE, top)
  lead?.put(paper, EDGE, top + title.height + 16)
}

/** The upper part of a diagram, to the right of a card. */
function putBeside(card: Uint8Array, picture: Uint8Array): Promise<Uint8Array> {
  const show = (png: Uint8Array, place: string): string =>
    `<image ${place} href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/>`
  const { width, height } = CARD_SIZE
  const whole = `width="${width}" height="${height}"`
  return renderPng(
    `<svg xmlns="http://www.w3.org/2000/svg" ${whole}>${show(card, whole)}${show(picture, `x="${SIDE.picture}" y="${BAR}" width="${PICTURE_WIDTH}"`)}</svg>`,
  )
}
