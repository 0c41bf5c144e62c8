import type { APIRoute } from 'astro'
import { loadCasebook } from '../casebook.ts'
import { addressOf } from '../components/address.ts'
import { findPaper } from '../domain/page-colours.ts'

/** What a phone or a browser needs to keep the site among its own things: name, colours, icons. Nothing is installed. */
export const GET: APIRoute = () => {
  const { site } = loadCasebook()
  const paper = findPaper(site).light
  return new Response(
    JSON.stringify({
      name: site.name,
      description: site.description,
      lang: 'en',
      id: addressOf(''),
      start_url: addressOf(''),
      scope: addressOf(''),
      display: 'minimal-ui',
      background_color: paper,
      theme_color: paper,
      icons: [
        { src: addressOf('favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
        { src: addressOf('apple-touch-icon.png'), type: 'image/png', sizes: '180x180' },
      ],
    }),
  )
}
