import { describe, expect, it } from 'vitest'
import { isFirstPart } from '../../src/domain/search/part-files.ts'
import { budgets, FONTS, type Budget, type Limits } from './budgets.ts'
import { listFiles, readPages } from './pages.ts'
import { add, Scales, type PageWeight } from './weights.ts'

const scales = new Scales('dist')
const firstPart = listFiles('dist').filter(isFirstPart)
/** Pages that keep a version have the budget of no kind, frames apart: they are read to check, not to read. */
const pages = readPages('dist').filter(({ file }) => !/^(?!embed\/).*\/v\d+\//.test(file))

/** What a page weighs by each limit. */
function weigh(file: string): Required<Limits> {
  const weight = scales.weighPage(file)
  const first = add(weight.html, weight.style, weight.script)
  return {
    html: weight.html.brotli,
    first: first.brotli,
    script: weight.script.brotli,
    later: scales.weighFiles(weight.laterScripts).brotli,
    results: first.brotli + weighAnswer(weight),
  }
}

/** What a search fetches for words that the index knows; the program for similar spellings comes for others only. */
function weighAnswer({ laterScripts }: PageWeight): number {
  const scripts = laterScripts.filter((path) => !path.includes('/similar.'))
  return scales.weighFiles([...scripts, ...firstPart]).brotli
}

function list({ pages: pattern }: Budget): { file: string; weight: Required<Limits> }[] {
  return pages.filter(({ file }) => pattern.test(file)).map(({ file }) => ({ file, weight: weigh(file) }))
}

const NAMES = ['html', 'first', 'script', 'later', 'results'] as const

describe.each(budgets)('a page of the kind "$kind"', (budget) => {
  const weighed = list(budget)
  const limits = { ...budget.goal, ...budget.ceiling }

  it('is there', () => {
    expect(weighed.length).toBeGreaterThan(0)
  })

  it.each(NAMES)('keeps to what it may weigh: %s', (name) => {
    const most = limits[name] ?? Infinity
    expect(weighed.filter(({ weight }) => weight[name] > most)).toEqual([])
  })

  it.each(NAMES)('has a ceiling above its goal only while it needs one: %s', (name) => {
    if (budget.ceiling?.[name] === undefined) return
    const heaviest = Math.max(...weighed.map(({ weight }) => weight[name]))
    expect(heaviest).toBeGreaterThan(budget.goal[name] ?? Infinity)
  })
})

describe('typefaces', () => {
  it('keep to their budget together', () => {
    const files = listFiles('dist').filter((path) => /\.woff2?$/.test(path))
    expect(files.length).toBeGreaterThan(0)
    expect(scales.weighFiles(files.map((path) => path.replace(/^dist\W/, ''))).brotli).toBeLessThanOrEqual(
      FONTS.bytes,
    )
  })

  it('are asked for early by two at most', () => {
    const many = pages.filter(({ file }) => scales.weighPage(file).preloaded.length > FONTS.preloaded)
    expect(many.map(({ file }) => file)).toEqual([])
  })
})
