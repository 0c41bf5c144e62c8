import { escapeXml } from '../../domain/escape-xml.ts'
import { wrapLabel } from '../text.ts'
import { PICTURE_STYLES } from './picture-styles.ts'
import { writeSvg } from './write-svg.ts'

const MARGIN = 16
const LINE = 17
/** A drawn letter at 12 px, at its widest. */
const LETTER = 6.5

/**
 * Saves the diagram of the page as the reader has set it, in the colours it has now, and says so. `part` holds the button
 * and the status; its data-credit has a line for each of source and licence. The file says that nobody published this view.
 */
export function saveReaderPicture(part: HTMLElement): void {
  const page = part.ownerDocument
  const diagram = page.querySelector('.diagram')
  const shown = [...(diagram?.querySelectorAll<SVGSVGElement>('svg.drawing') ?? [])].find((svg) =>
    svg.checkVisibility({ opacityProperty: true }),
  )
  if (!diagram || !shown) throw new Error('the page shows no diagram')
  const title = readText(diagram, '.takeaway')
  const state = new URLSearchParams(page.location.search).toString()
  const lines = [
    `A reader’s own view, not one that the publisher chose${state && `: ${state}`}.`,
    readText(diagram, '.summary .drawn'),
    ...(part.dataset['credit'] ?? '').split('\n'),
  ]
  const svg = writePicture(shown, title, lines, readInk(page))
  const name = `${diagram.localName}-own-view.svg`
  const link = page.createElement('a')
  link.href = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
  part.lastElementChild?.replaceChildren(`Saved as ${name}. It says inside that this view is your own.`)
}

function writePicture(shown: SVGSVGElement, title: string, lines: readonly string[], ink: Ink): string {
  const { width, height } = shown.viewBox.baseVal
  const wrap = (text: string): string[] => wrapLabel(text, Math.floor(width / LETTER))
  const [head, foot] = [wrap(title), lines.flatMap(wrap)]
  const top = MARGIN + head.length * LINE
  const whole = { width: width + 2 * MARGIN, height: top + height + (foot.length + 1) * LINE + MARGIN }
  const size = `width="${whole.width}" height="${whole.height}"`
  const write = (texts: readonly string[], y: number, weight: number): string =>
    texts
      .map(
        (text, i) =>
          `<text x="${MARGIN}" y="${y + i * LINE}" font-weight="${weight}">${escapeXml(text)}</text>`,
      )
      .join('\n')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole.width} ${whole.height}" ${size} role="img" aria-labelledby="title description" font-family="Arial, Helvetica, sans-serif" font-size="12" fill="${ink.text}">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="description">${escapeXml(lines.join(' '))}</desc>`,
    `<metadata>${escapeXml(lines.join(' '))}</metadata>`,
    `<rect ${size} fill="${ink.paper}"/>`,
    write(head, MARGIN + LINE / 2, 700),
    `<g transform="translate(${MARGIN} ${top})">${[...style(shown).children].map(writeSvg).join('')}</g>`,
    write(foot, top + height + LINE, 400),
    '</svg>\n',
  ].join('\n')
}

/** A copy in which every mark carries, as plain attributes, the styles that the page gave it; what is hidden is left out. */
function style(shown: SVGSVGElement): SVGSVGElement {
  const copy = shown.cloneNode(true) as SVGSVGElement
  const copies = [...copy.querySelectorAll('*')]
  const hidden: Element[] = []
  for (const [i, mark] of [...shown.querySelectorAll('*')].entries()) {
    const styles = getComputedStyle(mark)
    const twin = copies[i]
    if (!twin) continue
    if (styles.display === 'none' || styles.visibility === 'hidden' || styles.opacity === '0')
      hidden.push(twin)
    for (const property of PICTURE_STYLES) twin.setAttribute(property, styles.getPropertyValue(property))
  }
  for (const twin of hidden) twin.remove()
  return copy
}

/** The colours of the page as it stands, be it light or dark. */
interface Ink {
  text: string
  paper: string
}

function readInk({ body, documentElement }: Document): Ink {
  const colours = [body, documentElement].map((each) => getComputedStyle(each))
  const isPaint = ({ backgroundColor }: CSSStyleDeclaration): boolean =>
    !/, 0\)$|transparent/.test(backgroundColor)
  return { text: colours[0]?.color ?? 'black', paper: colours.find(isPaint)?.backgroundColor ?? 'white' }
}

function readText(diagram: Element, selector: string): string {
  return (diagram.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim()
}
