import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
/** Packages put it where the path of an ordinary user does not lead. */
const PATH = `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin:/opt/homebrew/bin`

/** The recipe as it is committed. */
export const recipe = readFileSync('hosting/nginx.conf', 'utf8')
export const hasNginx = spawnSync('nginx', ['-v'], { env: { PATH } }).status === 0
export const hasBrotli = hasNginx && existsSync(BROTLI)

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** A running nginx. */
export interface Nginx {
  /** Asks for a path as it is written, without tidying it first. */
  ask(path: string, options?: { method?: string; headers?: Record<string, string> }): Promise<Answer>
  /** Where nginx would record readers, did the recipe not forbid it. */
  accessLog: string
  /** What nginx has written to its log of errors. */
  readErrors(): string
  stop(): void
}

/**
 * Starts a real nginx with the recipe, only the lines marked "yours" changed, on a socket of its own: no port is taken.
 * Below a path the lines that HOSTING names have it, too. It has bound the socket when this returns. Throws what nginx says
 * if it does not start.
 */
export function startNginx(root: string, base = '/'): Nginx {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const [socket, errors] = [join(folder, 'socket'), join(folder, 'error.log')]
  const accessLog = join(folder, 'access.log')
  const site = recipe
    .replace(/listen 80;/, `listen unix:${socket};`)
    .replace(/root \S+;/, `root ${root};`)
    .replace(/(?<=^[^#]*[\s^])\/(?=assets\/|offline\.js|_|404\.html)/gm, base)
    .replace(/# (brotli_static on;)/, hasBrotli ? '$1' : '')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join(' ')
  writeFileSync(join(folder, 'site.conf'), site)
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${hasBrotli ? `load_module ${BROTLI};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''} pid ${join(folder, 'pid')}; error_log ${errors};
events {} http { ${temporary} access_log ${accessLog}; include site.conf; }`,
  )
  const words = ['-c', join(folder, 'nginx.conf'), '-p', folder, '-e', errors]
  const run = (...more: string[]): ReturnType<typeof spawnSync> =>
    spawnSync('nginx', [...words, ...more], { env: { PATH }, encoding: 'utf8' })
  const { status, stderr } = run()
  if (status !== 0) throw new Error(`nginx did not start: ${stderr}`)
  return {
    accessLog,
    ask: (path, options) => askSocket(socket, path, options),
    readErrors: () => readFileSync(errors, 'utf8'),
    stop: () => {
      run('-s', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function askSocket(
  socketPath: string,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ socketPath, path, method, headers: { host: 'example.org', ...headers } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        })
      })
    })
      .on('error', reject)
      .end()
  })
}
