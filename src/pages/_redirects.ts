// What Cloudflare Pages and Netlify read. Astro takes no page whose name begins like this one by itself; integrations.ts names it.
import type { APIRoute } from 'astro'
import { loadCasebook } from '../casebook.ts'
import { addressOf } from '../components/address.ts'
import { formatRedirects, listRedirects } from '../domain/redirects.ts'

export const GET: APIRoute = () => new Response(formatRedirects(listRedirects(loadCasebook()), addressOf('')))
