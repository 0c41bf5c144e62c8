import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { diagramNames } from '../../src/domain/diagram-grammars.ts'
import { listPresets } from '../../src/domain/diagram-presets.ts'
import { listAnnounced, listOffers } from '../../src/domain/embed/embeds.ts'
import { formatEmbedCode } from '../../src/domain/embed/code.ts'
import { readPages, readText } from './pages.ts'

/** The test build stands where astro.config.mjs says. */
const SITE = 'http://localhost:4321/'
const absolute = (path: string): string => `${SITE}${path}`
const casebook = buildCasebook(readContent('content').records)
const offers = [...listOffers(casebook)].map(([page, offer]) => ({ page, ...offer }))
const announced = listAnnounced(casebook)
const pages = readPages('dist')
const pageOf = (path: string): string => pages.find((page) => page.path === path)?.html ?? ''
const plain = (path: string): string => readText(pageOf(path)).replace(/\s+/g, ' ')
const frames = pages.filter(
  ({ path, html }) => /^embed\/./.test(path) && !html.includes('http-equiv="refresh"'),
)
/** The path of an address without its state. */
const pathOf = (src: string): string => src.replace(/\?.*$/, '')

describe('every claim and every diagram', () => {
  it('offers an embed, and every state of a diagram that has a page does', () => {
    const wanted = pages
      .map(({ path }) => path)
      .filter(
        (path) =>
          /^(claims\/(?!by\/)[^/]+|diagrams\/(?!.+\/v\d+\/).+)\/$/.test(path) &&
          pageOf(path).includes('<main'),
      )
    const moved = wanted.filter((path) => pageOf(path).includes('http-equiv="refresh"'))
    expect(offers.map(({ page }) => page).sort()).toEqual(
      wanted.filter((path) => !moved.includes(path)).sort(),
    )
    expect(offers).toHaveLength(
      casebook.claims.length + diagramNames.flatMap((name) => listPresets(name, casebook)).length,
    )
  })

  it('is embedded with whom its claimant relays, as its page and the lists say', () => {
    for (const { slug, relayed } of casebook.claims)
      expect(plain(`embed/claims/${slug}/`)).toContain(
        relayed ? ` relayed it from ${relayed.name}` : ' put it',
      )
  })

  it.each(offers)(
    '$page shows the code of both embeds, or the page that it links to, and both pages exist',
    ({ page, live, kept }) => {
      // A claim leads to its code, which stands where its paragraphs are cited.
      const [, place = page] = /href="\/([^"]+)#embed"/.exec(pageOf(page)) ?? []
      for (const [id, embed] of [
        ['embed-live', live],
        ['embed-kept', kept],
      ] as const) {
        const [, text = ''] = new RegExp(`id="${id}-text"[^>]*>([\\s\\S]*?)</p>`).exec(pageOf(place)) ?? []
        expect(readText(text.replace(/<\/?code[^>]*>/g, '')).trim()).toBe(formatEmbedCode(embed, absolute))
        expect(pageOf(pathOf(embed.src)), embed.src).toContain('<main')
      }
    },
  )
})

describe('programs that know oEmbed', () => {
  it.each(announced)('find the embed of $page from its address', ({ page, title, src }) => {
    const html = pageOf(page)
    const FIRST_BYTES = 150 * 1024
    const head = Buffer.from(html).subarray(0, FIRST_BYTES).toString().split('</head>')[0] ?? ''
    const found = [...head.matchAll(/<link rel="alternate" type="application\/json\+oembed"[^>]*>/g)]
    expect(found).toHaveLength(1)
    const address = / href="([^"]*)"/.exec(found[0]?.[0] ?? '')?.[1] ?? ''
    expect(address.startsWith(SITE)).toBe(true)
    const answer = JSON.parse(readFileSync(`dist/${address.slice(SITE.length)}`, 'utf8')) as Record<
      string,
      unknown
    >
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', title, provider_url: SITE })
    expect([typeof answer['width'], typeof answer['height']]).toEqual(['number', 'number'])
    expect(filterAsWordPress(String(answer['html']))).toEqual({
      src: absolute(src).replaceAll('&', '&amp;'),
      title,
    })
  })
})

/** What wp_filter_oembed_result keeps of an answer: one frame with src and title. */
function filterAsWordPress(html: string): { src: string; title: string } | undefined {
  const found = html.match(/<iframe[^>]*><\/iframe>/g) ?? []
  if (found.length !== 1 || found[0] !== html) return undefined
  const read = (name: string): string => new RegExp(` ${name}=(["'])(.*?)\\1`).exec(html)?.[2] ?? ''
  return { src: read('src'), title: readText(read('title')) }
}

describe('what a frame shows', () => {
  it('is there for every version of every claim, and for every day of every diagram', () => {
    expect(frames.length).toBeGreaterThan(2 * casebook.claims.length)
    expect(announced.filter(({ src }) => !pageOf(pathOf(src)).includes('<main'))).toEqual([])
  })

  it.each(casebook.claims)('of $id are the claim, both verdicts, the answer, version and day', (claim) => {
    const { slug, inShort, version, lastChanged, lastChecked } = claim
    const letters = (text: string): string => text.replace(/[*\s]/g, '')
    for (const path of [`embed/claims/${slug}/`, `embed/claims/${slug}/v${version}/`]) {
      const html = pageOf(path)
      const text = letters(plain(path))
      for (const words of [claim.title, claim.quotation.words, inShort])
        expect(text).toContain(letters(words))
      for (const { verdict } of [claim.verdict2015, claim.verdictNow])
        expect(plain(path)).toContain(casebook.labels.verdicts[verdict].word)
      for (const date of [lastChanged, lastChecked]) expect(html).toContain(`datetime="${date}"`)
      expect(plain(path).toLowerCase()).toContain(`version ${version}, published`)
      expect(plain(path)).not.toContain('superseded')
    }
  })

  it('has a link home that opens a window of its own', () => {
    const home = /<a href="\/(?:claims|diagrams)\/[^"]+" target="_blank" rel="noopener"/
    const shut = frames.filter(({ html }) => !home.test(html) || !html.includes('<base target="_blank">'))
    expect(shut.map(({ path }) => path)).toEqual([])
  })

  it('is listed by no search engine', () => {
    const listed = frames.filter(({ html }) => !html.includes('<meta name="robots" content="noindex">'))
    expect(listed.map(({ path }) => path)).toEqual([])
    expect(readFileSync('dist/sitemap-0.xml', 'utf8')).not.toMatch(/\/embed\/\w/)
  })

  it('loads the script of its height, which is no module, and only a diagram to look into loads more: its own, and what says when that fails', () => {
    const wrong = frames.filter(({ path, html }) => {
      const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="[^>]*>/g)].map(([tag]) => tag)
      const isLiveDiagram = /^embed\/diagrams\/[^/]+\/$/.test(path)
      return (
        scripts.length !== (isLiveDiagram ? 3 : 1) ||
        isLiveDiagram !== scripts.some((tag) => /src="\/assets\/in-frame-[^"]+\.js" defer/.test(tag)) ||
        !/src="\/assets\/height-[^"]+\.js" defer/.test(scripts[0] ?? '')
      )
    })
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it('of a claim takes few bytes', () => {
    const MOST_BYTES = 8_000
    const large = frames.filter(
      ({ path, html }) => path.startsWith('embed/claims/') && html.length > MOST_BYTES,
    )
    expect(large.map(({ path, html }) => `${path} ${html.length}`)).toEqual([])
  })
})

describe('the headers of the site', () => {
  const headers = readFileSync('dist/_headers', 'utf8')

  it('let other sites frame it', () => {
    expect(headers).not.toMatch(/X-Frame-Options|frame-ancestors/i)
  })

  it('let a frame without an origin of its own load the modules of a diagram', () => {
    expect(headers).toMatch(/^\/\*\n(?: {2}.*\n)*? {2}Access-Control-Allow-Origin: \*$/m)
  })
})
