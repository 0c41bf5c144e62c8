import { readFileSync } from 'node:fs'
import { readContent } from '../../src/content-files.ts'
import { renderSvg, type Svg } from '../../src/diagrams/render.ts'
import { formatLinkStates } from '../../src/domain/colour-sheet.ts'

/**
 * A drawing as a file that a reviewer can open: the SVG of the page with the site's colours and the diagram's own style
 * inside, one element to a line so that a change shows.
 */
export function renderPicture(name: string, className: string, draw: (svg: Svg) => void): string {
  const styles = [
    'styles/tokens.css',
    'diagrams/states.css',
    'diagrams/marks.css',
    `diagrams/${name}/${name}-drawing.css`,
  ]
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .concat(formatLinkStates(readContent('content').records.labels.fields))
    .join('\n')
  const page = 'svg { background: var(--surface); font: 12px var(--sans); }'
  return renderSvg({ xmlns: 'http://www.w3.org/2000/svg', class: `drawing ${className}` }, draw)
    .replace('>', `><style><![CDATA[${styles}\n${page}]]></style>`)
    .replaceAll('><', '>\n<')
}
