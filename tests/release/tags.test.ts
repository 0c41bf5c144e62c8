import { describe, expect, it } from 'vitest'
import { editTags, escapeText, type Tag } from '../../src/release/tags.ts'

const edit = (html: string, change: (tag: Tag) => void): string =>
  editTags(html, /\shref=/, (tag) => {
    change(tag)
    return true
  })

describe('editTags', () => {
  it('changes an attribute where it stands, and leaves everything else letter for letter', () => {
    const html = `<p class='x'  hidden>a &#39; b<br><a class="b > c" href="/x/" download>“x”</a><path d=""/>`
    expect(
      edit(html, ({ set }) => {
        set('href', 'y.html')
      }),
    ).toBe(html.replace('/x/', 'y.html'))
  })

  it('reads and writes signs of markup in a value', () => {
    const seen: (string | undefined)[] = []
    const html = edit('<a href="?a&amp;b&quot;&#39;&lt;">', ({ get, set }) => {
      seen.push(get('href'))
      set('href', '?c&d"')
    })
    expect(seen).toEqual(['?a&b"\'<'])
    expect(html).toBe('<a href="?c&amp;d&quot;">')
  })

  it('adds what is missing, and takes away what is not wanted', () => {
    expect(
      edit('<link href="/" rel="x">', ({ set }) => {
        set('rel', undefined)
        set('defer', '')
        set('title', '$1')
      }),
    ).toBe('<link href="/" defer title="$1">')
  })

  it('knows an attribute from others that end or begin like it, and from words in a value', () => {
    const get = (html: string): string | undefined => {
      let found: string | undefined
      edit(html, (tag) => {
        found = tag.get('href')
      })
      return found
    }
    expect(get('<a data-href="1" title=" href=2" href="3">')).toBe('3')
    expect(get('<a href-lang="1" data-x=" href=" title="an href here">')).toBeUndefined()
  })

  it('leaves out a tag of which the edit says so, and asks for none that is not wanted', () => {
    expect(editTags('<b><link href="/"></b>', /\shref=/, () => false)).toBe('<b></b>')
  })
})

it('a text between tags holds no sign of markup', () => {
  expect(escapeText('<b>&"')).toBe('&lt;b>&amp;&quot;')
})
