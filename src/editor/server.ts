import { createServer, type Server } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sirv from 'sirv'

interface Place {
  folder: string
  /** Path below which the site was built, with slashes at both ends. */
  base: string
  port: number
}

/** No address of a site like this one, state of a diagram included, comes near. */
const MOST_LETTERS = 4096

/**
 * Serves a built site as a good host would: headers from `_headers`, a real 404 page, no other methods than GET and
 * HEAD; an address that is too long or that cannot be read is refused as such. Resolves once it listens; port 0 takes any free one.
 */
export function startServer({ folder, base, port }: Place): Promise<{ server: Server; port: number }> {
  const serve = sirv(folder, { dev: true, etag: true, extensions: ['html'] })
  const headers = readHeaders(folder)
  const notFound = existsSync(join(folder, '404.html'))
    ? readFileSync(join(folder, '404.html'))
    : Buffer.from('Not found')
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    const refuse = (status: number): void => {
      // With its length, or a client that asked for the headers alone would hang up, not knowing where the answer ends.
      response.writeHead(status, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Length': notFound.length,
      })
      response.end(request.method === 'HEAD' ? undefined : notFound)
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      refuse(405)
      return
    }
    const url = request.url ?? '/'
    const status = findFault(url, base)
    if (status !== undefined) {
      refuse(status)
      return
    }
    request.url = `/${url.slice(base.length)}`
    if (!isOneRange(request.headers.range)) delete request.headers.range
    serve(request, response, () => {
      refuse(404)
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => {
      const address = server.address()
      resolve({ server, port: typeof address === 'object' && address ? address.port : port })
    })
  })
}

/** The status with which to refuse an address, if there is something wrong with it. */
function findFault(url: string, base: string): number | undefined {
  if (url.length > MOST_LETTERS) return 414
  if (!isReadable(url)) return 400
  return url.startsWith(base) ? undefined : 404
}

function isReadable(url: string): boolean {
  try {
    return !decodeURIComponent(url).includes('\0')
  } catch {
    return false
  }
}

/**
 * Whether a header asks for one part of a file, from a byte on, up to a later one if it names it. Any other may be passed over and
 * the whole file sent (RFC 9110, 14.2); sirv would misread those, and a part that ends before it begins would end the server.
 */
function isOneRange(range = ''): boolean {
  const [, from, to] = /^bytes=(\d{1,12})-(\d{0,12})$/.exec(range) ?? []
  return from !== undefined && (to === '' || (Number(to) >= Number(from) && Number(to) > 0))
}

/** The headers for every path ("/*") of a `_headers` file as static hosts read it. */
function readHeaders(folder: string): [string, string][] {
  const file = join(folder, '_headers')
  if (!existsSync(file)) return []
  const block = /^\/\*\n((?:[ \t]+.+\n?)+)/m.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
  return block.split('\n').flatMap((line): [string, string][] => {
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? []
    return name && value ? [[name, value.trim()]] : []
  })
}
