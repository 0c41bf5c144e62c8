import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { formatColourSheet, formatLinkStates } from '../../src/domain/colour-sheet.ts'
import { isColourRole, measureContrast, readTokens, schemes } from '../../src/domain/design-tokens.ts'

const { labels, site } = readContent('content').records

describe('readTokens', () => {
  it('gives each scheme its value, with names replaced by what they stand for', () => {
    const css = ':root { --ink: #111111; --night: #eeeeee; --text: light-dark(var(--ink), var(--night)); }'
    expect(readTokens(css).at(-1)).toEqual({ name: 'text', light: '#111111', dark: '#eeeeee' })
  })

  it('reads a length as it stands', () => {
    expect(readTokens(':root{--space-1: 0.25rem;}')).toEqual([
      { name: 'space-1', light: '0.25rem', dark: '0.25rem' },
    ])
  })
})

describe('measureContrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#123456', '#123456', 1],
  ])('of %s and %s is %d, as WCAG counts', (first, second, ratio) => {
    expect(measureContrast(first, second)).toBeCloseTo(ratio, 1)
  })
})

describe('the colours of the site', () => {
  const roles = readTokens(
    `${readFileSync('src/styles/tokens.css', 'utf8')}\n${formatColourSheet(labels.fields, site.fields)}`,
  ).filter(isColourRole)
  const find = (name: string) => {
    const found = roles.find((role) => role.name === name)
    if (!found) throw new Error(`no colour role ${name}`)
    return found
  }
  /** Roles of what is not read: surfaces, lines, and the mark behind a text. */
  const unread = /^(?:surface|line|mark|focus)/
  const grounds = ['surface', 'surface-raised']

  it('of text, links, verdicts and themes stand out 7 to 1 on the page and on a panel, in both schemes', () => {
    const read = roles.filter(({ name }) => !unread.test(name))
    expect(read.length).toBeGreaterThan(12)
    const weak = read.flatMap((role) =>
      grounds.flatMap((ground) =>
        schemes
          .map((scheme) => ({ scheme, ratio: measureContrast(role[scheme], find(ground)[scheme]) }))
          .filter(({ ratio }) => ratio < 7)
          .map(({ scheme, ratio }) => `${role.name} on ${ground}, ${scheme}: ${ratio.toFixed(2)}`),
      ),
    )
    expect(weak).toEqual([])
  })

  it('of marked text stand out 7 to 1 as well', () => {
    for (const name of ['text', 'text-soft', 'link', 'link-hover'])
      for (const scheme of schemes)
        expect(measureContrast(find(name)[scheme], find('mark')[scheme]), name).toBeGreaterThanOrEqual(7)
  })

  it('of the focus and of the edges of controls stand out 3 to 1', () => {
    for (const name of ['focus', 'line-strong'])
      for (const ground of grounds)
        for (const scheme of schemes)
          expect(measureContrast(find(name)[scheme], find(ground)[scheme])).toBeGreaterThanOrEqual(3)
  })

  it('of links that step back stand out 3 to 1 on the page all the same', () => {
    const sheet = formatLinkStates(labels.fields)
    const [, states = '', fade = ''] = /^(.*) \{ --fade: ([\d.]+); \}$/m.exec(sheet) ?? []
    expect(states).not.toBe('')
    for (const state of states.split(', ')) {
      const rule = sheet.split('\n').find((line) => line.includes(state) && line.includes('--edge:')) ?? ''
      const role = find(/--edge: var\(--([\w-]+)\)/.exec(rule)?.[1] ?? state)
      for (const scheme of schemes) {
        const ground = find('surface')[scheme]
        const ratio = measureContrast(layOver(role[scheme], ground, Number(fade)), ground)
        expect(ratio, `${state}, ${scheme}`).toBeGreaterThanOrEqual(3)
      }
    }
  })

  it('name the three threads, no two of them alike', () => {
    for (const scheme of schemes) {
      const themes = ['payment', 'social', 'censorship'].map((theme) => find(`theme-${theme}`)[scheme])
      expect(new Set(themes).size).toBe(3)
    }
  })
})

/** The colour that is seen where one of some opacity lies over another, both "#rrggbb". */
function layOver(top: string, ground: string, opacity: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [over = 0, under = 0] = [top, ground].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16))
    return Math.round(over * opacity + under * (1 - opacity))
      .toString(16)
      .padStart(2, '0')
  })
  return `#${parts.join('')}`
}
