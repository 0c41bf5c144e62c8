import { readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { diagramNames } from '../../src/domain/diagram-grammars.ts'

const read = (name: string): string => readFileSync(`dist/diagrams/${name}.svg`, 'utf8')

/** Enough of a parser: every tag is closed in order, every "&" begins one of the entities of XML. */
function findFormErrors(xml: string): string[] {
  const open: string[] = []
  const errors: string[] = []
  const body = xml.replace(/^<\?xml [^>]*\?>\n/, '')
  for (const [tag, slash, name = '', empty] of body.matchAll(
    /<(\/?)([\w:]+)(?:\s[\w:-]+="[^"<]*")*(\/?)>/g,
  )) {
    if (slash && open.pop() !== name) errors.push(`${tag} closes nothing`)
    if (!slash && !empty) open.push(name)
  }
  const rest = body.replace(/<\/?[\w:]+(?:\s[\w:-]+="[^"<]*")*\/?>/g, '')
  if (/[<>]|&(?!amp;|lt;|gt;|quot;)/.test(rest)) errors.push('a stray sign')
  return [...errors, ...open.map((name) => `<${name}> stays open`)]
}

describe.each(diagramNames)('the picture of %s as a file', (name) => {
  const svg = read(name)

  it('is well-formed XML', () => {
    expect(findFormErrors(svg)).toEqual([])
  })

  it('needs no style sheet, font, script or other address, and no browser’s colours', () => {
    expect(svg).not.toMatch(
      /foreignObject|<style|<script|<image|<use|href|url\(|var\(|light-dark|color-mix|class=/,
    )
  })

  it('has title, description, source, address, version and licence inside, also in sight', () => {
    expect(svg).toMatch(/<title id="title">[^<]{10,}</)
    expect(svg).toMatch(/<desc id="description">[^<]{10,}</)
    const [, seen = ''] = svg.split('</metadata>')
    for (const place of [svg.match(/<metadata>[^<]*/)?.[0] ?? '', seen]) {
      expect(place).toContain('Source: The Citizen Score File')
      expect(place).toContain(`/diagrams/${name}/`)
      expect(place).toMatch(/version \d+\.\d+/)
      expect(place).toContain('Creative Commons Attribution 4.0')
    }
  })

  it('draws as many words as the picture of the page', () => {
    const words = (text: string): string =>
      text
        .replace(/<title[\s\S]*?<\/metadata>/, '')
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, '')
    const page = readFileSync(`dist/diagrams/${name}/index.html`, 'utf8')
    const { document } = new Window()
    document.body.innerHTML = page
    const wide = document.querySelector('svg.drawing.wide')
    const parts = [...(wide?.querySelectorAll('text') ?? [])].map(({ textContent }) => words(textContent))
    const own = words(svg.replaceAll('&amp;', '&'))
    expect(parts.length).toBeGreaterThan(5)
    expect(parts.filter((part) => !own.includes(part))).toEqual([])
  })

  it('gives every mark a colour of its own or none', () => {
    const marks = svg.match(/<(?:path|rect|circle|text)\b[^>]*>/g) ?? []
    const groups = svg.match(/<(?:path|rect|circle|text)\b(?![^>]*\b(?:fill|stroke)=)[^>]*>/g) ?? []
    expect(marks.length).toBeGreaterThan(20)
    // A text may hand its colour to its parts.
    expect(groups.filter((mark) => !mark.startsWith('<text'))).toEqual([])
  })
})

it('the picture of the friends model says that it is a model', () => {
  expect(read('friends-model')).toContain('A model, not data')
  expect(read('friends-model')).toContain('made-up people')
})
