import { describe, expect, it } from 'vitest'
import { renderJsonLd, type Document } from '../../../src/domain/json-ld/thing.ts'

const aDocument = (text: string): Document => ({ '@context': 'https://schema.org', '@type': 'Thing', text })

const HOSTILE = {
  'the end of a script': '</script><script>alert(1)</script>',
  'the end of a script in capitals': '</SCRIPT >',
  'a comment that swallows the page': '<!--<script>',
  'quotation marks and backslashes': 'He said "no" \\ \\u003c and \'yes\'',
  Chinese: '芝麻信用“分数”',
  'letters that turn the line around': 'a\u202egnp.exe\u2066b\u2069\u200f\u061c',
  'line separators': 'one\u2028two\u2029three',
  'a lone half of a letter': '\ud83d',
  'control characters': 'a\u0000b\tc\nd',
}

describe('JSON-LD inside a page', () => {
  it.each(Object.entries(HOSTILE))('cannot end its script with %s, and reads back unchanged', (_, text) => {
    const json = renderJsonLd(aDocument(text))
    expect(json).not.toContain('<')
    expect(JSON.parse(json)).toEqual(aDocument(text))
  })

  it('shows letters that turn a line around as escapes', () => {
    expect(renderJsonLd(aDocument('a\u202eb'))).toContain(String.raw`a\u202eb`)
  })

  it('leaves out what is not known', () => {
    expect(renderJsonLd({ ...aDocument('a'), url: undefined })).not.toContain('url')
  })
})
