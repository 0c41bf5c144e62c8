import type { APIRoute } from 'astro'
import { addressOf } from '../components/address.ts'

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(addressOf('sitemap-index.xml'), site).href}\n`)
