import { select, type Selection } from 'd3-selection'
import { escapeXml } from '../../domain/escape-xml.ts'
import { createSvg, type Svg } from '../render.ts'
import { wrapLabel } from '../text.ts'
import { buildPalette, readVariables } from './colours.ts'
import { readFlatCss } from './flat-css.ts'
import { styleElements } from './style-elements.ts'
import { writeSvg } from './write-svg.ts'

/** One line of the legend: a sign in the colour of its class, and its word. */
export interface LegendEntry {
  className: string
  sign: string
  word: string
}

/** What goes into the file of a picture. */
export interface PictureFile {
  /** Classes of the drawing, as on the page: its style sheet asks for them. */
  className: string
  draw: (svg: Svg) => void
  title: string
  description: string
  legend: readonly LegendEntry[]
  /** Stands under the picture, one paragraph each: source, address, version, day, licence. */
  credit: readonly string[]
}

const MARGIN = 16
const LINE = 17
/** A drawn letter of the title at 15 px and of the credit at 12 px, at its widest. */
const LETTER = { title: 8.4, credit: 6.5 }
const SPACE = 'http://www.w3.org/2000/svg'

/** A picture as a file that needs nothing else: no style sheet, no font, no address. Colours are those of a light page. */
export function buildPictureFile(file: PictureFile, sheets: { tokens: string; styles: string }): string {
  const element = createSvg()
  const svg = select(element).attr('class', `drawing ${file.className}`)
  file.draw(svg)
  const [, , width = 0, height = 0] = (element.getAttribute('viewBox') ?? '').split(' ').map(Number)
  const legend = svg.append('g').attr('class', 'file-legend')
  for (const [i, entry] of file.legend.entries())
    drawLegendEntry(legend, entry, { x: (i % 2) * (width / 2), y: height + (Math.floor(i / 2) + 1) * LINE })
  const legendHeight = Math.ceil(file.legend.length / 2) * LINE
  const variables = readVariables(sheets.tokens)
  styleElements(element, readFlatCss(`${LEGEND_STYLE}\n${sheets.styles}`), variables)
  const colour = buildPalette(variables)

  const title = wrapLabel(file.title, Math.floor(width / LETTER.title))
  const credit = file.credit.flatMap((line) => wrapLabel(line, Math.floor(width / LETTER.credit)))
  const top = MARGIN + title.length * LINE + LINE / 2
  const bottom = top + height + legendHeight + LINE
  const whole = { width: width + 2 * MARGIN, height: Math.ceil(bottom + credit.length * LINE + MARGIN) }
  const marks = [...element.children].map(writeSvg).join('')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="${SPACE}" viewBox="0 0 ${whole.width} ${whole.height}" width="${whole.width}" height="${whole.height}" role="img" aria-labelledby="title description" font-family="Liberation Sans, Arial, Helvetica, sans-serif" font-size="12">`,
    `<title id="title">${escapeXml(file.title)}</title>`,
    `<desc id="description">${escapeXml(file.description)}</desc>`,
    `<metadata>${escapeXml(file.credit.join(' '))}</metadata>`,
    `<rect width="${whole.width}" height="${whole.height}" fill="${colour('--surface')}"/>`,
    writeLines(title, MARGIN + LINE * 0.75, `font-size="15" font-weight="700" fill="${colour('--text')}"`),
    `<g transform="translate(${MARGIN} ${top})">\n${marks}</g>`,
    writeLines(credit, bottom + LINE, `font-size="12" fill="${colour('--text-soft')}"`),
    '</svg>\n',
  ].join('\n')
}

const LEGEND_STYLE = `
.file-legend .sign { fill: var(--edge, var(--text)); font-weight: 700; text-anchor: middle; }
.file-legend .word { fill: var(--text); }`

function drawLegendEntry(
  legend: Selection<SVGGElement, unknown, null, undefined>,
  { className, sign, word }: LegendEntry,
  { x, y }: { x: number; y: number },
): void {
  const group = legend.append('g').attr('class', className)
  group
    .append('text')
    .attr('class', 'sign')
    .attr('x', x + 8)
    .attr('y', y)
    .text(sign)
  group
    .append('text')
    .attr('class', 'word')
    .attr('x', x + 22)
    .attr('y', y)
    .text(word)
}

function writeLines(lines: readonly string[], y: number, attributes: string): string {
  return lines
    .map(
      (line, i) =>
        `<text x="${MARGIN}" y="${Math.round(y + i * LINE)}" ${attributes}>${escapeXml(line)}</text>`,
    )
    .join('\n')
}
