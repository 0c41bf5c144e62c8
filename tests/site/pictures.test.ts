import { readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { listStates } from '../../src/diagrams/download/states.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { readPixels, readPngSize } from '../png.ts'
import { listFiles, readAddresses } from './pages.ts'

const states = listStates(buildCasebook(readContent('content').records))
const fileOf = (path: string, ending: string): string => `dist/${path.replace(/\/$/, '')}.${ending}`
const readPage = (path: string): string => readFileSync(`dist/${path}index.html`, 'utf8')

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

it('every page of a diagram is the page of a state that has files', () => {
  const pages = listFiles('dist/diagrams')
    .filter((file) => /diagrams\/(?!.+\/v\d+\/).+\/index\.html$/.test(file))
    .map((file) => file.replace(/^dist\/|index\.html$/g, ''))
  expect(states.map(({ path }) => path).toSorted()).toEqual(pages.toSorted())
})

it('words under a diagram speak of tables below where there are some, once, and nowhere else', () => {
  const figures = listFiles('dist')
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const html = readFileSync(file, 'utf8')
      const summaries = [...html.matchAll(/<p class="summary">.+?<\/p>/gs)].map(([summary]) => summary)
      return summaries.map((summary) => ({
        file,
        said: summary.match(/tables? below/gi)?.length ?? 0,
        wanted: html.includes('<div class="tables"') ? 1 : 0,
      }))
    })
  expect(figures.filter(({ wanted }) => wanted === 1).length).toBeGreaterThan(30)
  expect(figures.filter(({ wanted }) => wanted === 0).length).toBeGreaterThan(4)
  expect(figures.filter(({ said, wanted }) => said !== wanted)).toEqual([])
})

describe.each(states)('the picture of $path as a file', ({ name, path, word, written }) => {
  const svg = readFileSync(fileOf(path, 'svg'), 'utf8')
  const png = readFileSync(fileOf(path, 'png'))

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
      expect(place).toContain(`State shown: ${word}`)
      expect(place).toContain(`/${path}`)
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
    const { document } = new Window()
    document.body.innerHTML =
      readPage(path)
        .match(/<svg[^>]*>[\s\S]*?<\/svg>/g)
        ?.find((each) => /^<svg[^>]*class="[^"]*drawing[^"]*wide/.test(each)) ?? ''
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

  it('has no letters below 12 pixels', () => {
    const sizes = [...svg.matchAll(/font-size="([\d.]+)/g)].map(([, size]) => Number(size))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
  })

  it('has twice its size as PNG, and more than paper on it', () => {
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? []
    expect(readPngSize(png)).toEqual({ width: 2 * Number(width), height: 2 * Number(height) })
    expect(new Set(new Uint32Array(readPixels(png).buffer)).size).toBeGreaterThan(50)
  })

  it('says that it is a model where it is one', () => {
    expect(svg.includes('A model, not data') && svg.includes('made-up people')).toBe(name === 'friends-model')
  })

  it('is offered by the page of its state, with the name of the state', () => {
    const page = readPage(path)
    const linked = readAddresses(page).filter((address) => /(?<!\.csl)\.(svg|png|csv|json)$/.test(address))
    const endings = name === 'friends-model' ? ['svg', 'png', 'json'] : ['svg', 'png', 'csv', 'json']
    const own = endings.map((ending) => `/${fileOf(path, ending).replace(/^dist\//, '')}`)
    expect(linked.filter((address) => address.startsWith('/diagrams/'))).toEqual(own)
    expect(page).toMatch(new RegExp(`<section[^>]* id="files"[\\s\\S]*<b\\b[^>]*>${word}</b>`))
    const [, shown = ''] = /<[\w-]+ class="diagram"[^>]*data-view(?:="([^"]*)")?/.exec(page) ?? []
    expect(shown.replaceAll('&amp;', '&')).toBe(written)
  })

  it('is named in the JSON beside it', () => {
    const { state, source } = JSON.parse(readFileSync(fileOf(path, 'json'), 'utf8')) as {
      state: object
      source: { url: string }
    }
    expect(state).toEqual({ name: word, view: written })
    expect(source.url).toMatch(new RegExp(`/${path}$`))
  })
})

it('no two states have the same picture', () => {
  const pictures = states.map(({ path }) => readFileSync(fileOf(path, 'png')).toString('base64'))
  expect(new Set(pictures).size).toBe(states.length)
})
