import { readFileSync } from 'node:fs'

/** A rule of public/_headers: the paths that it fits, and what is sent with them. */
export interface HeaderRule {
  path: string
  headers: [name: string, value: string][]
}

/** The rules of public/_headers in their order. */
export function readHeaderRules(): HeaderRule[] {
  return readFileSync('public/_headers', 'utf8')
    .split(/\n(?=\/)/)
    .map((block) => {
      const [path = '', ...lines] = block.trim().split('\n')
      const headers = lines.flatMap((line): [string, string][] => {
        const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? []
        return name && value ? [[name, value]] : []
      })
      return { path, headers }
    })
}
