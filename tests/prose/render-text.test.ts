import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mdxRenderer from '@astrojs/mdx/server.js'
import { experimental_AstroContainer as Container } from 'astro/container'
import { afterAll, describe, expect, it } from 'vitest'
import { renderText } from '../../src/prose/render-text.ts'

const folder = mkdtempSync(join(tmpdir(), 'render-text-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Renders a text as an Astro page would, with some words. */
async function render(text: string, components: object = {}) {
  const file = join(folder, 'text.mdx')
  writeFileSync(file, `---\nid: A01\n---\n\n${text}\n`)
  const { Content, headings } = await renderText(file)
  const container = await Container.create()
  container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer })
  const html = await container.renderToString(Content, { props: { components } })
  return { html: html.trim(), headings }
}

describe('the text of an article', () => {
  it('is rendered without its front matter', async () => {
    expect((await render('In *short*.')).html).toBe('<p>In <em>short</em>.</p>')
  })

  it('keeps quotation marks, hyphens and dots as they were written', async () => {
    expect((await render(`"It's" -- so...`)).html).toBe('<p>&quot;It&#39;s&quot; -- so...</p>')
  })

  it('has headings with addresses, which are listed in order', async () => {
    const { html, headings } = await render('## What we found\n\n## And then')
    expect(headings).toEqual([
      { depth: 2, slug: 'what-we-found', text: 'What we found' },
      { depth: 2, slug: 'and-then', text: 'And then' },
    ])
    expect(html).toContain('<h2 id="what-we-found">What we found</h2>')
  })

  it('that uses a word nobody gave it is an error with the name of the word', async () => {
    await expect(render('<Unknown />')).rejects.toThrow(/Unknown/)
  })
})
