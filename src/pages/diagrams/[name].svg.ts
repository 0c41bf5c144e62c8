// The picture of a diagram as a file that needs nothing else, with its source, address, version and licence inside.
import type { APIRoute } from 'astro'
import { loadCasebook } from '../../casebook.ts'
import { buildAbsolute } from '../../components/address.ts'
import { buildPictureFile } from '../../diagrams/download/picture-file.ts'
import { buildPicture } from '../../diagrams/download/pictures.ts'
import { sheetsByName, tokenSheet } from '../../diagrams/download/sheets.ts'
import { formatCredit } from '../../domain/data/credit.ts'
import { diagramNames, type DiagramName } from '../../domain/diagram-grammars.ts'

export function getStaticPaths() {
  return diagramNames.map((name) => ({ params: { name }, props: { name } }))
}

export const GET: APIRoute<{ name: DiagramName }> = ({ site, props: { name } }) => {
  const casebook = loadCasebook()
  const picture = buildPicture(name, casebook)
  const publication = { path: `diagrams/${name}/`, isModel: name === 'friends-model' }
  const credit = [picture.description, ...formatCredit(casebook, buildAbsolute(site), publication)]
  return new Response(
    buildPictureFile({ ...picture, credit }, { tokens: tokenSheet, styles: sheetsByName[name] }),
    {
      headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
    },
  )
}
