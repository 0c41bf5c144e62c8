import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isFrame, readPages } from './pages.ts'

interface WebManifest {
  name: string
  start_url: string
  scope: string
  icons: { src: string; sizes: string; type: string }[]
}

describe('the web manifest', () => {
  const manifest = JSON.parse(readFileSync('dist/site.webmanifest', 'utf8')) as WebManifest

  it('is linked from every page of the site, and from no frame', () => {
    const link = /<link rel="manifest" href="[^"]*site\.webmanifest">/
    for (const page of readPages('dist').filter(({ html }) => !html.includes('http-equiv="refresh"')))
      expect([page.path, link.test(page.html)]).toEqual([page.path, !isFrame(page)])
  })

  it('names the site as its front page does, and starts there', () => {
    expect(readFileSync('dist/index.html', 'utf8')).toContain(
      `property="og:site_name" content="${manifest.name}"`,
    )
    expect(manifest.start_url).toBe(manifest.scope)
  })

  it('has icons that exist', () => {
    expect(manifest.icons.length).toBeGreaterThan(0)
    for (const { src } of manifest.icons)
      expect([src, existsSync(join('dist', src.slice(manifest.scope.length)))]).toEqual([src, true])
  })
})
