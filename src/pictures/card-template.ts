import { CARD_SIZE, type Card } from '../domain/card.ts'
import { bar, box, element, line, type Element } from './card-element.ts'
import { buildMark } from './card-mark.ts'
import { FAMILIES } from './fonts.ts'

/** What a card needs beside its words. */
export interface CardLooks {
  siteName: string
  /** The address of the page, as people read it. */
  address: string
  /** Finds a colour of the site by the name of its custom property. */
  colour: (name: string) => string
  /** A picture to stand at the right, as a data address. */
  picture?: string
}

const EDGE = 64
const PICTURE_WIDTH = 448
/** How many dots a diagram’s picture, 672 pixels wide, needs for one of its own at that width. */
export const SIDE_DENSITY = PICTURE_WIDTH / 672
const SANS = `${FAMILIES.sans}, ${FAMILIES.signs}`
/** Pixels that title and lead may take together. */
const ROOM = { withVerdicts: 286, alone: 372, besidePicture: 320 }
/** The width of a letter and the height of a line of Source Serif, for one pixel of size. */
const LETTER = 0.5
const LINE = 1.16
const LEAD_SIZE = 0.62

/** A card of paper and ink: whose it is and what kind of page, the title, both verdicts, the address. */
export function buildTemplate(card: Card, { siteName, address, colour, picture }: CardLooks): Element {
  const { title, lead = '', verdicts, label, note } = card
  const width = CARD_SIZE.width - 2 * EDGE - (picture === undefined ? 0 : PICTURE_WIDTH)
  const room =
    verdicts.length > 0 ? ROOM.withVerdicts : picture === undefined ? ROOM.alone : ROOM.besidePicture
  const size = fitTitle(card, width, room)
  const text = colour('--text')
  const soft = colour('--text-soft')
  const hasPicture = picture !== undefined
  const kind = line(label, { fontSize: 24, color: soft, ...(hasPicture ? { marginTop: 10 } : {}) })
  // The card of the site has the name as its title.
  const name = card.path === '' ? [] : [line(siteName, { fontFamily: FAMILIES.serif, fontSize: 30 })]
  const words = box({ flexDirection: 'column', flex: 1, padding: `34px ${String(EDGE)}px 32px` }, [
    box(
      hasPicture ? { flexDirection: 'column' } : { justifyContent: 'space-between', alignItems: 'baseline' },
      [...name, kind],
    ),
    // A width for each, or the lines of both would be broken several times to find one.
    box({ flexDirection: 'column', flex: 1, justifyContent: 'center' }, [
      line(title, {
        width,
        fontFamily: FAMILIES.serif,
        fontSize: size,
        lineHeight: LINE,
        textWrap: 'balance',
      }),
      ...(lead
        ? [line(lead, { width, fontSize: size * LEAD_SIZE, lineHeight: 1.3, color: soft, marginTop: 16 })]
        : []),
    ]),
    ...(verdicts.length > 0
      ? [buildPair(verdicts, { text, soft, rule: colour('--line-strong'), colour })]
      : []),
    box(
      {
        flexDirection: hasPicture ? 'column-reverse' : 'row',
        justifyContent: 'space-between',
        fontSize: 22,
        lineHeight: 1.35,
        color: soft,
        marginTop: 24,
      },
      [
        line(address, { flexShrink: 1, wordBreak: 'break-all', marginRight: hasPicture ? 0 : 32 }),
        line(note, { flexShrink: 0 }),
      ],
    ),
  ])
  return box(
    {
      width: '100%',
      height: '100%',
      color: text,
      backgroundColor: colour('--surface'),
      paddingTop: 14,
      fontFamily: SANS,
    },
    [
      bar(text, { width: '100%', height: 14 }),
      words,
      ...(hasPicture ? [buildSide(picture, colour('--line'))] : []),
    ],
  )
}

function buildPair(
  verdicts: Card['verdicts'],
  { text, soft, rule, colour }: { text: string; soft: string; rule: string; colour: CardLooks['colour'] },
): Element {
  /** A colour of the site by its name, or one of the casebook as it is. */
  const shade = (name: string): string => (name.startsWith('--') ? colour(name) : name)
  return box({ paddingTop: 21 }, [
    bar(text, { width: '100%', height: 3 }),
    ...verdicts.map(({ date, mark, colour: name, word }, i) =>
      box({ flexDirection: 'column', flex: 1, ...(i > 0 ? { paddingLeft: 34 } : {}) }, [
        ...(i > 0 ? [bar(rule, { width: 2, height: '100%' })] : []),
        line(date, { fontSize: 24, color: soft }),
        box({ alignItems: 'center', marginTop: 8, color: shade(name) }, [
          buildMark(mark, shade(name)),
          line(word, { fontSize: 40, fontWeight: 700, marginLeft: 14 }),
        ]),
      ]),
    ),
  ])
}

/** The upper part of a diagram, from the right edge. */
function buildSide(picture: string, rule: string): Element {
  return box({ width: PICTURE_WIDTH, height: '100%', overflow: 'hidden', paddingLeft: 2 }, [
    bar(rule, { width: 2, height: '100%' }),
    element('img', { src: picture, width: PICTURE_WIDTH }),
  ])
}

const MOST_SIZE = 62
const LEAST_SIZE = 20

/** The largest size at which title and lead stand on the card; a text too long even for the smallest is an error. */
function fitTitle({ title, lead = '', path }: Card, width: number, room: number): number {
  const heightOf = (text: string, size: number): number =>
    Math.ceil((text.length * LETTER * size) / (width * 0.92)) * size * LINE
  for (let size = MOST_SIZE; size >= LEAST_SIZE; size -= 2)
    if (heightOf(title, size) + heightOf(lead, size * LEAD_SIZE) * 1.15 <= room) return size
  throw new Error(`The title of ${path} is too long for its card. Shorten it.`)
}
