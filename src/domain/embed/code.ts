import type { Embed } from './embeds.ts'
import { escapeXml } from '../escape-xml.ts'

/**
 * The frame that other sites paste. It may run script and open links in windows of their own, which are ordinary
 * windows again, and nothing else: it has no origin, no storage and no access to the page around it.
 */
export function formatEmbedCode({ title, src, height }: Embed, absolute: (path: string) => string): string {
  const attributes = {
    src: absolute(src),
    title,
    width: '100%',
    height: String(height),
    loading: 'lazy',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    style: 'border: 0',
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`)
  return `<iframe ${written.join(' ')}></iframe>`
}

/** The script with which a page fits the height of every frame whose address begins with `start`. */
export function formatHeightListener(start: string): string {
  return `<script>
addEventListener('message', ({ source, data }) => {
  for (const frame of document.querySelectorAll('iframe[src^="${start}"]'))
    if (frame.contentWindow === source && data.message === 'height') frame.height = data.value
})
</script>`
}
