import { describe, expect, it } from 'vitest'
import { buildFeed } from '../../src/domain/feed.ts'
import { aCasebook } from '../casebook-fixtures.ts'
import { aClaim, aCorrection, anExplainer } from '../record-fixtures.ts'

type Given = Parameters<typeof aCasebook>[0]
const feed = (given: Given = {}): string =>
  buildFeed(aCasebook(given), (path) => `https://file.example/base/${path}`)
const list = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(([, text = '']) => text)

const TAG = /<(\/?)([\w:]+)(?: [\w:]+="[^"<]*")*(\/?)>/g

/** Enough of a parser for a feed without comments: every tag is closed in order, every "&" begins an entity. */
function findFormErrors(xml: string): string[] {
  const open: string[] = []
  const errors: string[] = []
  const body = xml.replace(/^<\?xml [^>]*\?>\n/, '')
  for (const [tag, slash, name = '', empty] of body.matchAll(TAG)) {
    if (slash && open.pop() !== name) errors.push(`${tag} closes nothing`)
    if (!slash && !empty) open.push(name)
  }
  if (/[<>]/.test(body.replace(TAG, ''))) errors.push('a bare angle bracket')
  if (/&(?!(?:amp|lt|gt|quot);)/.test(body)) errors.push('a bare ampersand')
  return [...errors, ...open.map((name) => `<${name}> is not closed`)]
}

describe('the feed of claims, explainers and corrections', () => {
  it('is well-formed Atom', () => {
    const xml = feed()
    expect(xml).toMatch(
      /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom">/,
    )
    expect(findFormErrors(xml)).toEqual([])
  })

  it('stays well-formed whatever stands in a title', () => {
    const xml = feed({ claims: [aClaim({ title: 'Scores < 350 & "others" > 950', inShort: 'A <b> & c.' })] })
    expect(findFormErrors(xml)).toEqual([])
    expect(list(xml, 'title')[1]).toBe('A01: Scores &lt; 350 &amp; &quot;others&quot; &gt; 950')
  })

  it('calls a corrected diagram by its name once', () => {
    const corrections = [aCorrection({ claim: undefined, diagram: 'verdict-shift' })]
    const [, title = ''] = list(feed({ corrections }), 'title')
    expect(title).toMatch(/^Correction of the diagram \(.*\), version 2: .+$/)
    const [, name = ''] = title.split('version 2: ')
    expect(title.split(name)).toHaveLength(2)
  })

  it('gives every entry an address that never changes, a title, a link, a day and a summary', () => {
    const xml = feed()
    expect(list(xml, 'id')).toEqual(['https://file.example/base/', 'https://file.example/base/a01/'])
    expect(list(xml, 'title')).toEqual([
      'The File: claims, explainers and corrections',
      'A01: What we found about it',
    ])
    expect(xml).toContain(
      '<link href="https://file.example/base/claims/claim-a01/"/><updated>2026-11-22T00:00:00Z</updated>',
    )
    expect(list(xml, 'summary')).toEqual(['supported. Some people have one.'])
  })

  it('has the newest first, corrections among them, and bears the date of the newest', () => {
    const claims = [aClaim(), aClaim({ id: 'A02', lastChanged: '2026-12-01' })]
    const xml = feed({ claims, corrections: [aCorrection()] })
    expect(list(xml, 'updated')).toEqual(
      ['2026-12-01', '2026-12-01', '2026-11-23', '2026-11-22'].map((day) => `${day}T00:00:00Z`),
    )
    expect(list(xml, 'title')[2]).toBe('Correction of A01 (fact), version 2: What we found about it')
    expect(list(xml, 'id')[2]).toBe('https://file.example/base/corrections/#c1')
  })

  it('leads from a correction to the version that it made', () => {
    const xml = feed({ corrections: [aCorrection()] })
    expect(xml).toContain('<link href="https://file.example/base/claims/claim-a01/v2/"/>')
  })

  it('names a correction of an explainer', () => {
    const corrections = [aCorrection({ claim: undefined, explainer: 'a-subject' })]
    const xml = feed({ explainers: [anExplainer()], corrections })
    expect(list(xml, 'title')[1]).toBe(
      'Correction of the explainer A subject (fact), version 2: What we found about a subject',
    )
    expect(xml).toContain('<link href="https://file.example/base/explainers/a-subject/v2/"/>')
  })

  it('has every explainer at its address', () => {
    const xml = feed({ explainers: [anExplainer({ lastChanged: '2026-12-02' })] })
    expect(list(xml, 'title')[1]).toBe('Explainer: A subject')
    expect(list(xml, 'id')[1]).toBe('https://file.example/base/explainers/a-subject/')
    expect(list(xml, 'summary')[0]).toBe('What we found about a subject. What it is about.')
  })

  it('names the operator, or the site until one is supplied', () => {
    expect(list(feed(), 'name')).toEqual(['The File'])
    expect(list(feed({ operator: { name: 'The Desk' } }), 'name')).toEqual(['The Desk'])
  })

  it('prints no mark of emphasis', () => {
    expect(list(feed({ claims: [aClaim({ inShort: 'It is *one* list.' })] }), 'summary')).toEqual([
      'supported. It is one list.',
    ])
  })
})
