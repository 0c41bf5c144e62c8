import { formatBlock, type Article } from './article.ts'

/** Words a minute: our own choice; no source of ours gives a figure. */
const PACE = 230

/** How long an article takes to read, in whole minutes, at least one. Headings count, sources do not. */
export function countMinutes(article: Pick<Article, 'blocks'>): number {
  const words = article.blocks.flatMap((block) => formatBlock(block).split(' ').filter(Boolean))
  return Math.max(1, Math.round(words.length / PACE))
}

/** The same for a label: "3 minutes to read". */
export function formatReadingTime(article: Pick<Article, 'blocks'>): string {
  const minutes = countMinutes(article)
  return minutes === 1 ? '1 minute to read' : `${minutes} minutes to read`
}
