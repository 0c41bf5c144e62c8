import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { formatStyleSource } from '../../src/release/inside-style.ts'
import { readPages } from './pages.ts'

const pages = readPages('dist')
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  // Integrity hashes guard against another origin changing its files; there is no other origin here (see below).
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
})

/** The style that a page which readers come to first has inside. */
const NAMED_STYLE = /<style>([\s\S]*?)<\/style>/

/** Pages that only lead to another, made by the framework. */
const isRedirect = (file: string): boolean =>
  pages.some((page) => page.file === file && page.html.includes('http-equiv="refresh"'))

describe('every page', () => {
  it('is valid HTML', async () => {
    const complaints: string[] = []
    for (const { file, html } of pages) {
      const report = await validator.validateString(html)
      for (const result of report.results)
        for (const { ruleId, message, line, column } of result.messages)
          complaints.push(`${file}:${String(line)}:${String(column)} ${ruleId}: ${message}`)
    }
    expect(complaints).toEqual([])
  })

  it('has no script inside, no style or event attribute, and no style but the one that its policy names', () => {
    const inline = pages.filter(
      ({ html }) =>
        // JSON is read by a script, and never run as one.
        /<script(?![^>]*\bsrc=)(?! type="application\/(?:ld\+)?json")[^>]*>/.test(html) ||
        html.replace(NAMED_STYLE, '').includes('<style') ||
        (NAMED_STYLE.test(html) && !html.includes(formatStyleSource(NAMED_STYLE.exec(html)?.[1] ?? ''))) ||
        /\s(style|on[a-z]+)="/.test(html),
    )
    expect(inline.map(({ file }) => file)).toEqual([])
  })

  it('loads nothing from another site', () => {
    const foreign = pages.flatMap(({ file, html }) =>
      [
        ...html.matchAll(
          /<(?:script|img|iframe|source|video|audio|embed|object)\b[^>]*(?:src|data)="(https?:[^"]*)"|<link\b[^>]*rel="(?:stylesheet|preload|icon|modulepreload)"[^>]*href="(https?:[^"]*)"/g,
        ),
      ].map(([whole]) => `${file}: ${whole}`),
    )
    expect(foreign).toEqual([])
  })

  it('tells no site that it leads to where the reader came from', () => {
    const talking = pages.filter(({ html }) => !/<meta name="referrer" content="no-referrer"/.test(html))
    expect(talking.map(({ file }) => file).filter((file) => !isRedirect(file))).toEqual([])
  })

  it('has a policy that lets only files of the site run, and no text become code', () => {
    const lax = pages.filter(({ html }) => {
      const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
      const demands = ["default-src 'none'", "script-src 'self'", "require-trusted-types-for 'script'"]
      return demands.some((demand) => !policy.includes(demand)) || policy.includes('unsafe-')
    })
    expect(lax.map(({ file }) => file).filter((file) => !isRedirect(file))).toEqual([])
  })

  it('has one h1, a title of its own and a description', () => {
    const whole = pages.filter(({ file }) => !isRedirect(file))
    const wrong = whole.filter(
      ({ html }) =>
        (html.match(/<h1\b/g) ?? []).length !== 1 ||
        !/<meta name="description" content="[^"]{20,}/.test(html),
    )
    const titles = whole.map(({ html }) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '')
    const twice = titles.filter((title, i) => titles.indexOf(title) !== i)
    expect({ wrong: wrong.map(({ file }) => file), twice }).toEqual({ wrong: [], twice: [] })
  })

  it('has no stray space before or after punctuation', () => {
    const stray = pages.flatMap(({ file, html }) => {
      const text = html
        .replace(/<(script|style|title|head)\b[\s\S]*?<\/\1>/g, '')
        .replace(/<(\w+)[^>]*aria-hidden="true"[^>]*>[^<]*<\/\1>/g, '')
        .replace(/<\/?(?:a|b|em|strong|span|sup|mark|time|code)\b[^>]*>/g, '')
        .replace(/<[^>]+>/g, '\u0001')
        .replace(/\s+/g, ' ')
      const found = /.{0,30}(?:\S [,.;:!?)”](?!\.)|[(“] \S).{0,20}/.exec(text)
      return found ? [`${file}: ${found[0]}`] : []
    })
    expect(stray).toEqual([])
  })

  it('marks Chinese words with their language', () => {
    const unmarked = pages.flatMap(({ file, html }) => {
      const withoutMarked = html.replace(/<(\w+)[^>]*\blang="zh-Hans"[^>]*>[^<]*<\/\1>/g, '')
      const body = withoutMarked.slice(withoutMarked.indexOf('<body')).replace(/<[^>]+>/g, ' ')
      const run = /\p{Script=Han}+/u.exec(body)
      return run ? [`${file}: ${run[0]}`] : []
    })
    expect(unmarked).toEqual([])
  })

  it('opens other sites without telling them where the reader came from', () => {
    const careless = pages.flatMap(({ file, html }) =>
      [...html.matchAll(/<a\b[^>]*href="https?:[^"]*"[^>]*>/g)]
        .map(([link]) => link)
        .filter((link) => !/rel="noopener noreferrer external"/.test(link) && !link.includes('localhost'))
        .map((link) => `${file}: ${link}`),
    )
    expect(careless).toEqual([])
  })
})
