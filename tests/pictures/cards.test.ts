import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { listStates } from '../../src/diagrams/download/states.ts'
import { CARD_SIZE } from '../../src/domain/card.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { formatDate } from '../../src/domain/partial-date.ts'
import { formatSaidBy } from '../../src/domain/relay.ts'
import { listCards, type DrawnCard } from '../../src/pictures/cards.ts'
import { drawCard } from '../../src/pictures/draw.ts'
import { readPixels, readPngSize } from '../png.ts'

const casebook = buildCasebook(readContent('content').records)
const cards = listCards(casebook)
const folder = mkdtempSync(join(tmpdir(), 'cards-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const draw = (card: DrawnCard, into = folder): Promise<Uint8Array> =>
  drawCard(card, casebook, (path) => `https://file.example/${path}`, into)
const [claimCard] = cards.filter(({ verdicts }) => verdicts.length > 0) as [DrawnCard]
const titled = (title: string): DrawnCard => ({ ...claimCard, title })
/** Whether two cards have the same dots between two rows. */
const isSame = (one: Uint8Array, other: Uint8Array, from: number, to: number): boolean => {
  const [a, b] = [one, other].map((png) =>
    Buffer.from(readPixels(png).subarray(from * CARD_SIZE.width * 4, to * CARD_SIZE.width * 4)),
  )
  return a !== undefined && b !== undefined && a.equals(b)
}
/** Where the two verdicts, address and version stand on the card of a claim, and what is above them. */
const VERDICTS_FROM = 440

describe('the cards', () => {
  it('are one for the site, every claim, every explainer and every state of a diagram', () => {
    const pages = [
      '',
      ...casebook.claims.map(({ slug }) => `claims/${slug}/`),
      ...casebook.explainers.map(({ slug }) => `explainers/${slug}/`),
      ...listStates(casebook).map(({ path }) => path),
    ]
    expect(cards.map(({ path }) => path)).toEqual(pages)
    expect(new Set(cards.map(({ file }) => file)).size).toBe(cards.length)
  })

  it('of claims say in their words who made which claim, and both verdicts with their dates', () => {
    for (const claim of casebook.claims) {
      const alt = cards.find(({ path }) => path === `claims/${claim.slug}/`)?.alt
      for (const words of [
        claim.title.replaceAll('*', ''),
        claim.paraphrase.replaceAll('*', ''),
        `The claim, ${formatSaidBy(claim, casebook.labels, 'made')}: `,
        `January 2016: ${casebook.labels.verdicts[claim.verdict2015.verdict].word}.`,
        `${formatDate(claim.lastChecked)}: ${casebook.labels.verdicts[claim.verdictNow.verdict].word}.`,
      ])
        expect(alt).toContain(words)
    }
  })

  it('of the model say that it is one', () => {
    const models = cards.filter(({ path }) => path.startsWith('diagrams/friends-model/'))
    expect(models.length).toBeGreaterThan(1)
    expect(models.filter(({ alt }) => !alt.includes('A model, not data'))).toEqual([])
  })
})

describe('drawCard', { timeout: 60_000 }, () => {
  const kinds = ['', 'explainers/payment-data/', 'diagrams/link-map/'].map(
    (path) => cards.find((card) => card.path === path) as DrawnCard,
  )

  it.each([claimCard, ...kinds])('draws $file at the size that networks ask for', async (card) => {
    expect(readPngSize(await draw(card))).toEqual(CARD_SIZE)
  })

  it('draws nothing again, and the same bytes where nothing is kept', async () => {
    const first = await draw(claimCard)
    const kept = readdirSync(folder).toSorted()
    await draw(claimCard)
    expect(readdirSync(folder).toSorted()).toEqual(kept)
    const other = mkdtempSync(join(folder, 'other-'))
    expect(Buffer.from(await draw(claimCard, other)).equals(Buffer.from(first))).toBe(true)
    expect(readdirSync(other)).toHaveLength(1)
    rmSync(other, { recursive: true })
  })

  it('shows the verdict: another one is another picture', async () => {
    const [then, now] = claimCard.verdicts
    if (!then || !now) throw new Error('a claim has two verdicts')
    const moved = {
      ...claimCard,
      verdicts: [then, { ...now, verdict: 'disputed', word: 'Disputed' } as const],
    }
    const [own, other] = [await draw(claimCard), await draw(moved)]
    expect(isSame(own, other, 0, VERDICTS_FROM)).toBe(true)
    expect(isSame(own, other, VERDICTS_FROM, CARD_SIZE.height)).toBe(false)
  })

  const longest = cards.reduce((most, card) => (card.title.length > most.title.length ? card : most)).title
  it.each([longest, 'M'.repeat(40).replace(/.{8}/g, '$& '), 'the whole of it '.repeat(18)])(
    'shows all of the title “%s”, and nothing of it runs into the verdicts or the edge',
    async (title) => {
      const [short, long, cut] = [
        await draw(titled('Short')),
        await draw(titled(`${title} end`)),
        await draw(titled(`${title} eat`)),
      ]
      expect(isSame(long, short, VERDICTS_FROM, CARD_SIZE.height)).toBe(true)
      expect(isSame(long, short, 14, 40)).toBe(true)
      expect(isSame(long, cut, 0, VERDICTS_FROM)).toBe(false)
      const pixels = new Uint32Array(readPixels(long).buffer)
      const paper = pixels[20 * CARD_SIZE.width]
      const inMargin = (i: number): boolean =>
        i > 20 * CARD_SIZE.width && (i % CARD_SIZE.width < 60 || i % CARD_SIZE.width > CARD_SIZE.width - 60)
      expect(pixels.findIndex((pixel, i) => inMargin(i) && pixel !== paper)).toBe(-1)
    },
  )

  it('refuses a title for which no size is small enough, and names the page', async () => {
    await expect(draw(titled('word '.repeat(400)))).rejects.toThrow(claimCard.path)
  })

  it('writes Chinese words in pinyin, as the glossary has them', async () => {
    const [chinese, pinyin] = [
      await draw(titled('What 芝麻信用 counted')),
      await draw(titled('What zhīma xìnyòng counted')),
    ]
    expect(isSame(chinese, pinyin, 0, CARD_SIZE.height)).toBe(true)
  })

  it('refuses letters that it cannot write, and names page, letters and remedy', async () => {
    await expect(draw(titled('What 龘 counted'))).rejects.toThrow(
      new RegExp(`${claimCard.path}.*“龘”.*glossary`),
    )
  })

  it('takes signs of markup in a title as words', async () => {
    const signs = `100 % of {all} <b>&amp; “both”</b> \\ $x$`
    const [own, other] = [await draw(titled(signs)), await draw(titled('100 % of {all}'))]
    expect(isSame(own, other, 0, VERDICTS_FROM)).toBe(false)
  })
})
