import { createServer, type Server } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
const IS_PACKED = /\.(?:png|woff2)$/

/** Serves a built site as brotli, as a host would that has compressed it beforehand. */
export function serveCompressed(folder: string): Promise<{ server: Server; origin: string }> {
  const packed = new Map<string, Buffer>()
  const read = (file: string): Buffer => {
    const known = packed.get(file)
    if (known) return known
    const data = readFileSync(file)
    const body = IS_PACKED.test(file) ? data : brotliCompressSync(data)
    packed.set(file, body)
    return body
  }
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    if (!existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream')
    response.setHeader('Cache-Control', 'max-age=600')
    if (!IS_PACKED.test(file)) response.setHeader('Content-Encoding', 'br')
    response.end(read(file))
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      resolve({ server, origin: `http://127.0.0.1:${port}` })
    })
  })
}
