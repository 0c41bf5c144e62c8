import { readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { readFlatCss } from '../../src/diagrams/download/flat-css.ts'
import { buildPictureFile } from '../../src/diagrams/download/picture-file.ts'
import { resolveValue } from '../../src/diagrams/download/resolve.ts'
import { styleElements } from '../../src/diagrams/download/style-elements.ts'

const tokens = readFileSync('src/styles/tokens.css', 'utf8')
const selectorsOf = (css: string): string[] =>
  readFlatCss(css).flatMap(({ selector, declarations }) => (declarations.length > 0 ? [selector] : []))

describe('readFlatCss', () => {
  it('unnests blocks, and puts the parent where "&" stands', () => {
    expect(selectorsOf('@layer a { .x { color: red; .y, .z { fill: none; } &.w { fill: none } } }')).toEqual([
      '.x',
      '.x .y',
      '.x .z',
      '.x.w',
    ])
  })

  it('leaves out what holds for a screen in use only', () => {
    const css = '.a:hover { fill: red } @media (forced-colors: active) { .b { fill: red } } .c { fill: red }'
    expect(selectorsOf(css)).toEqual(['.c'])
  })

  it('does not cut a selector at a comma in parentheses', () => {
    expect(selectorsOf(':is(.a, .b) .c { fill: none }')).toEqual([':is(.a, .b) .c'])
  })
})

describe('resolveValue', () => {
  const variables = new Map([
    ['--paper', '#ffffff'],
    ['--ink', 'light-dark(var(--paper), #000000)'],
  ])

  it.each([
    ['var(--ink)', '#ffffff'],
    ['var(--none, var(--paper))', '#ffffff'],
    ['light-dark(#112233, #000000)', '#112233'],
    ['color-mix(in srgb, #000000 50%, var(--paper))', '#808080'],
    ['4 3', '4 3'],
  ])('makes %j to %j', (written, value) => {
    expect(resolveValue(written, variables)).toBe(value)
  })

  it('has no value for a variable that nobody set', () => {
    expect(resolveValue('var(--none)', variables)).toBeUndefined()
  })
})

describe('styleElements', () => {
  it('gives each mark what its heaviest rule says, with the variables of the marks around it', () => {
    const { document } = new Window()
    document.body.innerHTML = '<g class="edge claimed"><path class="line"></path></g>'
    const css = '.claimed .line { stroke: var(--edge) } .line { stroke: red } .claimed { --edge: #112233 }'
    styleElements(document.body as unknown as Element, readFlatCss(css), new Map())
    expect(document.querySelector('path')?.getAttribute('stroke')).toBe('#112233')
  })

  it('tells marks of one kind apart by what stands around them, and the first from the others', () => {
    const { document } = new Window()
    document.body.innerHTML = '<g class="a"><path></path><path></path></g><g class="b"><path></path></g>'
    const css = 'path { fill: red } .b path { fill: blue } .a path:first-child { fill: green }'
    styleElements(document.body as unknown as Element, readFlatCss(css), new Map())
    const fills = [...document.querySelectorAll('path')].map((path) => path.getAttribute('fill'))
    expect(fills).toEqual(['green', 'red', 'blue'])
  })

  it.each(['[data-id] path', '.a + .b', '.row:nth-child(2)'])(
    'refuses %j, which asks for more',
    (selector) => {
      const { document } = new Window()
      const rules = readFlatCss(`${selector} { fill: red }`)
      expect(() => {
        styleElements(document.body as unknown as Element, rules, new Map())
      }).toThrow(`“${selector}”; it would have to ask for names, classes or :first-child`)
    },
  )
})

describe('buildPictureFile', () => {
  const build = (title: string, label = 'A name'): string =>
    buildPictureFile(
      {
        className: 'test',
        title,
        description: 'What it shows.',
        legend: [{ className: 'edge', sign: '●', word: 'Documented' }],
        credit: ['Source: A site, https://file.example/', 'Licence: CC BY 4.0'],
        draw: (svg) => {
          svg.attr('viewBox', '0 0 640 100')
          svg.append('circle').attr('class', 'target').attr('r', 9)
          const link = svg.append('a').attr('href', '/x/').attr('style', 'x').attr('data-id', 'x')
          link.append('text').append('tspan').text(label)
        },
      },
      { tokens, styles: '.target { fill: none; stroke: none } .edge { --edge: var(--supported) }' },
    )

  it('holds title, description, credit and legend, and no link, style or mark that nobody sees', () => {
    const svg = build('A title')
    for (const words of [
      '<title id="title">A title<',
      '>What it shows.<',
      '>Source: A site, ',
      '>Documented<',
    ])
      expect(svg).toContain(words)
    expect(svg).not.toMatch(/<a\b|<circle|href|style|data-|class=|var\(|light-dark/)
  })

  it('takes a hostile title and label as words', () => {
    const hostile = `</title><script>x</script> & "芝麻" % {} \u0000\u0007`
    const svg = build(hostile, hostile)
    expect(svg).not.toContain('<script')
    expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/)
    expect(svg).not.toMatch(/[\u0000-\u0008]/)
    expect(svg).toContain('芝麻')
  })

  it('breaks a long title into lines', () => {
    const lines = build('word '.repeat(60)).match(/<text [^>]*font-size="15"/g) ?? []
    expect(lines.length).toBeGreaterThan(3)
  })

  it('says so where a colour is missing', () => {
    const file = { className: '', title: '', description: '', legend: [], credit: [], draw: () => undefined }
    expect(() => buildPictureFile(file, { tokens: '', styles: '' })).toThrow('have no --surface')
  })
})
