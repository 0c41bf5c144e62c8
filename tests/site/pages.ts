import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

export interface BuiltPage {
  /** Path in the built folder, like "claims/serenity/index.html". */
  file: string
  /** Site path, like "claims/serenity/". */
  path: string
  html: string
}

/** Every file below a folder, as paths with forward slashes. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder)
    .flatMap((name) =>
      statSync(join(folder, name)).isDirectory() ? listFiles(join(folder, name)) : [join(folder, name)],
    )
    .sort()
}

/** Every page of a built site. */
export function readPages(folder: string): BuiltPage[] {
  return listFiles(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const file = relative(folder, path).split(sep).join('/')
      return { file, path: file.replace(/index\.html$/, ''), html: readFileSync(path, 'utf8') }
    })
}

/** Pages that stand in the frames of other sites: without header, footer and card. */
export const isFrame = ({ path }: BuiltPage): boolean => /^embed\/./.test(path)

/** What a reader sees of a page: no tags, no scripts, entities resolved. */
export function readText(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&([a-z]+|#39);/g, (whole, name: string) => entities[name] ?? whole)
}

/** Addresses that a page names, as a browser reads them: no letter stays hidden behind a number. */
export function readAddresses(html: string): string[] {
  return [...html.matchAll(/\s(?:xlink:href|href|src|action|formaction|ping)="([^"]*)"/g)].map(
    ([, address = '']) =>
      address
        .replace(/&#(?:x([\da-f]+)|(\d+));?/gi, (_, hexadecimal?: string, decimal?: string) =>
          String.fromCodePoint(hexadecimal ? parseInt(hexadecimal, 16) : Number(decimal)),
        )
        .replace(/&(?:colon|Tab|NewLine);/g, (name) => (name === '&colon;' ? ':' : ''))
        .replaceAll('&amp;', '&'),
  )
}

export function readIds(html: string): string[] {
  return [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id)
}
