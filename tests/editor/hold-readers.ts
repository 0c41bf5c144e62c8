import { Agent, request } from 'node:http'

/** What the local server must hold. */
export const READERS = 200
export const SECONDS = 30
const MS_PER_SECOND = 1000
/** Pages of the built site, and one that is not there. */
const PAGES = ['/', '/claims/', '/claims/serenity/', '/diagrams/link-map/', '/gone/']
/** Every so many requests one asks for the headers alone. */
const HEADS = 4

/** What a server did for readers who all ask at once. */
export interface Held {
  connections: number
  /** Milliseconds until each answer, the quickest first. */
  times: number[]
  /** Different sentences about answers that were none, or not the right one. */
  errors: string[]
}

/** Lets all readers ask the server at `port` for as long, without a pause, each over a connection of its own that stays open. */
export async function holdReaders(port: number): Promise<Held> {
  const end = performance.now() + SECONDS * MS_PER_SECOND
  const times: number[] = []
  const errors = new Set<string>()
  const sockets = new Set<unknown>()
  const read = async (reader: number): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    for (let i = reader; performance.now() < end; i += 1) {
      const path = PAGES[i % PAGES.length] ?? '/'
      const method = i % HEADS === 0 ? 'HEAD' : 'GET'
      const start = performance.now()
      const fault = await findFault(port, path, method, agent, sockets)
      times.push(performance.now() - start)
      if (fault) errors.add(`${method} ${path}: ${fault}`)
    }
    agent.destroy()
  }
  await Promise.all(Array.from({ length: READERS }, (_, i) => read(i)))
  return { connections: sockets.size, times: times.sort((a, b) => a - b), errors: [...errors] }
}

/** Asks for a page; resolves to what is wrong with the answer, if something is. */
function findFault(
  port: number,
  path: string,
  method: string,
  agent: Agent,
  sockets: Set<unknown>,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    request({ port, path, method, agent }, (response) => {
      sockets.add(response.socket)
      let bytes = 0
      response.on('data', (data: Buffer) => (bytes += data.length))
      response.on('error', ({ message }) => {
        resolve(message)
      })
      response.on('end', () => {
        const expected = path === '/gone/' ? 404 : 200
        if (response.statusCode !== expected) resolve(`status ${response.statusCode}`)
        else resolve(bytes > 0 === (method === 'GET') ? undefined : `${bytes} bytes`)
      })
    })
      .on('error', ({ message }) => {
        resolve(message)
      })
      .end()
  })
}
