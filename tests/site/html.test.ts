import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { FRAME_POLICY, PAGE_POLICY } from '../../src/components/policy.ts'
import { formatStyleSource } from '../../src/release/inside-style.ts'
import { isFrame, readAddresses, readPages } from './pages.ts'

const pages = readPages('dist')
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  // Integrity hashes guard against another origin changing its files; there is no other origin here (see below).
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
})

/** The style that a page which readers come to first has inside. */
const NAMED_STYLE = /<style>([\s\S]*?)<\/style>/

/** The policy of a page, and what stands before it. */
const POLICY = /^(.*?)<meta http-equiv="Content-Security-Policy" content="([^"]*)"/s
/** Links by which a page names another: no browser fetches these, or asks for their host. */
const ONLY_NAMED = /\srel="(?:canonical|alternate|cite-as|license)"/
/** Pages that only lead to another: former and short addresses. */
const isRedirect = (file: string): boolean =>
  pages.some((page) => page.file === file && page.html.includes('http-equiv="refresh"'))

describe('every page', () => {
  it('is valid HTML', async () => {
    const complaints: string[] = []
    for (const { file, html } of pages) {
      const report = await validator.validateString(html)
      for (const result of report.results)
        for (const { ruleId, message, line, column } of result.messages)
          complaints.push(`${file}:${line}:${column} ${ruleId}: ${message}`)
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

  it('names in every link, picture, script and form an address of the site, or one of the web, of mail or of data', () => {
    const strange = pages.flatMap(({ file, path, html }) =>
      readAddresses(html)
        // Read as a browser reads it, so that no disguise of another scheme or host counts as a path.
        .filter((address) => new URL(address, `http://site/${path}`).host !== 'site')
        .filter((address) => !/^(?:https?:\/\/|mailto:|data:)/.test(address))
        .map((address) => `${file}: ${address}`),
    )
    expect(strange).toEqual([])
  })

  it('loads nothing from another site, and prepares for nothing from there', () => {
    const foreign = pages.flatMap(({ file, path, html }) =>
      [
        ...html.matchAll(
          /<(?:script|img|iframe|source|video|audio|embed|object)\b[^>]*\s(?:src|srcset|data|poster)="(https?:|\/\/)[^"]*"/g,
        ),
        ...[...html.matchAll(/<link\s[^>]*>/g)].filter(
          ([link]) =>
            !ONLY_NAMED.test(link) &&
            new URL(/\shref="([^"]*)"/.exec(link)?.[1] ?? 'http://none', `http://site/${path}`).host !==
              'site',
        ),
      ].map(([whole]) => `${file}: ${whole}`),
    )
    expect(foreign).toEqual([])
  })

  it('tells no site that it leads to where the reader came from', () => {
    const talking = pages.filter(({ html }) => !/<meta name="referrer" content="no-referrer"/.test(html))
    expect(talking.map(({ file }) => file)).toEqual([])
  })

  it('has the policy of pages or of frames, with nothing in it but the hash of its style, before all that it loads', () => {
    const wrong = pages.flatMap((page) => {
      const [, before = '', policy = ''] = POLICY.exec(page.html) ?? []
      const [, style] = NAMED_STYLE.exec(page.html) ?? []
      const whole = isFrame(page) ? FRAME_POLICY : PAGE_POLICY
      const wanted =
        style === undefined ? whole : whole.replace("style-src 'self'", () => formatStyleSource(style))
      return policy === wanted && !/<(?:link|script|style)[\s>]/.test(before)
        ? []
        : [`${page.file}: ${policy}`]
    })
    expect(wrong).toEqual([])
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
