// What a program that is given the address of a page needs to embed it: oEmbed, as files.
import type { APIRoute } from 'astro'
import { loadCasebook } from '../../casebook.ts'
import { buildAbsolute } from '../../components/address.ts'
import { answerJson, formatJson } from '../../components/data/file-text.ts'
import { listAnnounced, type Embed } from '../../domain/embed/embeds.ts'
import { buildOembed } from '../../domain/embed/oembed.ts'

export function getStaticPaths() {
  return listAnnounced(loadCasebook()).map((embed) => ({
    params: { page: embed.page.replace(/\/$/, '') },
    props: { embed },
  }))
}

export const GET: APIRoute<{ embed: Embed }> = ({ site, props: { embed } }) =>
  answerJson(formatJson(buildOembed(embed, loadCasebook().site.name, buildAbsolute(site))))
