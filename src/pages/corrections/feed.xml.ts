import type { APIRoute } from 'astro'
import { loadCasebook } from '../../casebook.ts'
import { addressOf } from '../../components/address.ts'
import { buildFeed } from '../../domain/feed.ts'

export const GET: APIRoute = ({ site }) => {
  const absolute = (path: string): string => new URL(addressOf(path), site).href
  return new Response(buildFeed(loadCasebook(), absolute), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
}
