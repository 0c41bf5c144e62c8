// While editing: the picture that stands for a page where it is shared: cards/claims/serenity.png, cards/site.png.
import type { APIRoute } from 'astro'
import { loadCasebook } from '../casebook.ts'
import { buildAbsolute } from '../components/address.ts'
import { listCards, type DrawnCard } from '../pictures/cards.ts'
import { answerPng, drawCard } from '../pictures/draw.ts'

interface Props extends Record<string, unknown> {
  card: DrawnCard
}

export function getStaticPaths() {
  return listCards(loadCasebook()).map((card) => ({
    params: { card: card.file.replace(/^cards\/|\.png$/g, '') },
    props: { card },
  }))
}

export const GET: APIRoute<Props> = async ({ site, props: { card } }) =>
  answerPng(await drawCard(card, loadCasebook(), buildAbsolute(site)))
