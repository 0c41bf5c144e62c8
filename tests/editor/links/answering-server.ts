import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on this machine that answers as hosts do, and remembers who asked. */
export interface AnsweringServer {
  origin: string
  /** "HEAD /fine", in the order of asking. */
  asked: string[]
  userAgents: Set<string>
  /** The most questions that were open at one time. */
  mostAtOnce: number
  stop(): void
}

type Answer = (response: ServerResponse, request: IncomingMessage, time: number) => void
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(code, headers).end()
  }

const inAnHour = (): string => new Date(Date.now() + 3_600_000).toUTCString()

const ANSWERS: Readonly<Record<string, Answer>> = {
  '/fine': status(200),
  '/gone': status(404),
  '/removed': status(410),
  '/members': status(403),
  '/broken': status(500),
  '/moved': status(301, { location: '/fine' }),
  '/detour': status(302, { location: '/fine' }),
  '/moved-by-detour': status(301, { location: '/detour' }),
  '/to-front': status(301, { location: '/' }),
  '/': status(200),
  '/circle': status(302, { location: '/circle-back' }),
  '/circle-back': status(302, { location: '/circle' }),
  '/into-gone': status(301, { location: '/gone' }),
  '/into-nonsense': status(301, { location: 'http://[' }),
  '/into-mail': status(301, { location: 'mailto:desk@example.org' }),
  '/no-head': (response, { method }) => {
    status(method === 'HEAD' ? 405 : 200)(response, {} as IncomingMessage, 0)
  },
  '/busy': (response, _request, time) => {
    status(time === 1 ? 429 : 200, time === 1 ? { 'retry-after': '7' } : {})(response, _request, time)
  },
  '/always-busy': status(429, { 'retry-after': '3600' }),
  '/busy-until': (response, request, time) => {
    status(429, { 'retry-after': inAnHour() })(response, request, time)
  },
  '/down': status(503, { 'retry-after': '3600' }),
  '/down-until': (response, request, time) => {
    status(503, { 'retry-after': inAnHour() })(response, request, time)
  },
  '/stumbles': (response, request, time) => {
    status(time <= 2 ? 503 : 200)(response, request, time)
  },
  '/hangs-up': (response) => {
    response.destroy()
  },
  '/silent': () => {
    // Never answers.
  },
}

/** Starts it on any free port. */
export async function startAnswering(): Promise<AnsweringServer> {
  const times = new Map<string, number>()
  let open = 0
  const server: Server = createServer((request, response) => {
    const { method = '', url = '' } = request
    result.asked.push(`${method} ${url}`)
    result.userAgents.add(request.headers['user-agent'] ?? '')
    open += 1
    result.mostAtOnce = Math.max(result.mostAtOnce, open)
    response.on('close', () => (open -= 1))
    const time = (times.get(url) ?? 0) + 1
    times.set(url, time)
    const endless = /^\/endless\/(\d+)$/.exec(url)?.[1]
    if (endless) status(302, { location: `/endless/${Number(endless) + 1}` })(response, request, time)
    else (ANSWERS[url] ?? status(404))(response, request, time)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const result: AnsweringServer = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    userAgents: new Set(),
    mostAtOnce: 0,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
  return result
}
