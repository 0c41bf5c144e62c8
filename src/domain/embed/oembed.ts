import { formatEmbedCode } from './code.ts'
import type { Embed } from './embeds.ts'

/** An answer of oEmbed 1.0 (oembed.com) as a file: the same for every question, because nothing here runs on a server. */
export interface Oembed {
  version: '1.0'
  type: 'rich'
  title: string
  provider_name: string
  provider_url: string
  html: string
  width: number
  height: number
}

/** In pixels, because the format wants a number; the frame itself takes the width that it is given. */
const WIDTH = 640

/** What a program that is given the address of a page needs to embed it. */
export function buildOembed(embed: Embed, siteName: string, absolute: (path: string) => string): Oembed {
  return {
    version: '1.0',
    type: 'rich',
    title: embed.title,
    provider_name: siteName,
    provider_url: absolute(''),
    html: formatEmbedCode(embed, absolute),
    width: WIDTH,
    height: embed.height,
  }
}
