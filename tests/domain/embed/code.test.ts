import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { formatEmbedCode, formatHeightListener } from '../../../src/domain/embed/code.ts'
import { listAnnounced, listOffers } from '../../../src/domain/embed/embeds.ts'
import { buildOembed } from '../../../src/domain/embed/oembed.ts'
import { aCasebook, aVersionLedger, someEditions } from '../../casebook-fixtures.ts'

const absolute = (path: string): string => `https://example.org/file/${path}`
const embed = { page: 'claims/x/', src: 'embed/claims/x/?a=1&b=2', height: 300 }

describe('the code of an embed', () => {
  it('escapes what would end an attribute', () => {
    const code = formatEmbedCode({ ...embed, title: 'A "score" <b> & more' }, absolute)
    expect(code).toContain('title="A &quot;score&quot; &lt;b&gt; &amp; more"')
    expect(code).toContain('src="https://example.org/file/embed/claims/x/?a=1&amp;b=2"')
    expect(code.match(/[<>]/g)).toHaveLength(4)
  })

  it('lets the frame run script and open links, and gives it no origin', () => {
    const code = formatEmbedCode({ ...embed, title: 'T' }, absolute)
    expect(code).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"')
    expect(code).not.toContain('allow-same-origin')
    expect(code).toContain('loading="lazy"')
  })

  it('stands whole in the answer of oEmbed', () => {
    const answer = buildOembed({ ...embed, title: 'T' }, 'The File', absolute)
    expect(answer).toMatchObject({ height: 300, provider_name: 'The File', provider_url: absolute('') })
    expect(answer.html).toBe(formatEmbedCode({ ...embed, title: 'T' }, absolute))
  })

  it('comes with a script that touches frames of this site alone', () => {
    expect(formatHeightListener(absolute('embed/'))).toContain(
      'iframe[src^="https://example.org/file/embed/"]',
    )
  })

  it('comes with a script that gives a height to the frame which asked for it, and to no other', () => {
    const script = formatHeightListener(absolute('embed/')).replace(/<\/?script>/g, '')
    const frames = ['one', 'two'].map((contentWindow) => ({ contentWindow, height: 'as it was' }))
    let listen: (message: object) => void = () => undefined
    const addEventListener = (_: string, listener: typeof listen): void => {
      listen = listener
    }
    runInNewContext(script, { addEventListener, document: { querySelectorAll: () => frames } })
    listen({ source: 'two', data: { message: 'other', value: 5 } })
    expect(frames.map(({ height }) => height)).toEqual(['as it was', 'as it was'])
    listen({ source: 'two', data: { message: 'height', value: 720 } })
    expect(frames.map(({ height }) => height)).toEqual(['as it was', 720])
  })
})

describe('what can be embedded', () => {
  const editions = someEditions(aCasebook())
  const casebook = aCasebook({ editions, versionLedger: aVersionLedger(editions) })

  it('is of a claim its page, and the version shown today', () => {
    const [{ slug, version } = { slug: '', version: 0 }] = casebook.claims
    const offer = listOffers(casebook).get(`claims/${slug}/`)
    expect(offer?.live.src).toBe(`embed/claims/${slug}/`)
    expect(offer?.kept.src).toBe(`embed/claims/${slug}/v${version}/`)
  })

  it('is of a diagram its state with controls, and its picture in the present version', () => {
    const offer = listOffers(casebook).get('diagrams/link-map/claimed2015/')
    expect(offer?.live.src).toBe('embed/diagrams/link-map/?lens=claimed2015&v=1')
    expect(offer?.kept.src).toBe('embed/diagrams/link-map/claimed2015/v1/')
  })

  it('is announced once for each address', () => {
    const announced = listAnnounced(casebook).map(({ page }) => page)
    expect(new Set(announced).size).toBe(announced.length)
    const diagrams = Object.keys(casebook.versionLedger.diagrams)
    expect(announced.filter((page) => /\/v1\/$/.test(page))).toHaveLength(1 + diagrams.length)
  })
})
