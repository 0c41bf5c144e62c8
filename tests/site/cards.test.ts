import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { CARD_SIZE, cardPath } from '../../src/domain/card.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { listCards } from '../../src/pictures/cards.ts'
import { drawCard } from '../../src/pictures/draw.ts'
import { KEPT_IN } from '../../src/pictures/keep.ts'
import { readPngSize } from '../png.ts'
import { isFrame, listFiles, readPages, readText } from './pages.ts'

const SITE = 'http://localhost:4321/'
const casebook = buildCasebook(readContent('content').records)
const cards = listCards(casebook)
const pages = readPages('dist').filter(({ html }) => !html.includes('http-equiv="refresh"'))
const metaOf = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`, 'g'))].map(
    ([, content = '']) => readText(content),
  )

describe('the card of a page', () => {
  it.each(cards)('$file is a PNG of 1200 by 630', ({ file }) => {
    expect(readPngSize(readFileSync(`dist/${file}`))).toEqual(CARD_SIZE)
  })

  it.each(cards)('$file stands in the head of its page, whole and in words', ({ path, file, alt }) => {
    const html = pages.find((page) => page.path === path)?.html ?? ''
    expect(metaOf(html, 'og:image')).toEqual([`${SITE}${file}`])
    expect(metaOf(html, 'og:image:alt')).toEqual([alt])
    expect(metaOf(html, 'og:image:width')).toEqual([String(CARD_SIZE.width)])
    expect(metaOf(html, 'og:image:height')).toEqual([String(CARD_SIZE.height)])
    expect(metaOf(html, 'twitter:card')).toEqual(['summary_large_image'])
  })

  it('is that of the site on every page without its own; a kept version never shows a later verdict', () => {
    const own = new Set(cards.map(({ path }) => path))
    const others = pages.filter((page) => !own.has(page.path) && !isFrame(page))
    expect(others.some(({ path }) => /\/v1\/$/.test(path))).toBe(true)
    for (const { html } of others) expect(metaOf(html, 'og:image')).toEqual([`${SITE}${cardPath('')}`])
  })

  it('exists for a page; no card is left over', () => {
    const files = listFiles('dist/cards').map((file) => file.replaceAll('\\', '/').replace('dist/', ''))
    expect(files).toEqual(cards.map(({ file }) => file).toSorted())
  })
})

describe('a second build without changes', () => {
  it('draws no card, and has the same ones', async () => {
    expect(existsSync(KEPT_IN)).toBe(true)
    const stamp = (): string[] =>
      readdirSync(KEPT_IN).map((name) => `${name} ${statSync(join(KEPT_IN, name)).mtimeMs}`)
    const before = stamp()
    for (const card of cards) {
      const again = await drawCard(card, casebook, (path) => `${SITE}${path}`)
      expect(Buffer.from(again).equals(readFileSync(`dist/${card.file}`)), card.file).toBe(true)
    }
    expect(stamp()).toEqual(before)
  })
})
