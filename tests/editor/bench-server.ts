// npm run bench:server: 200 readers at once for 30 seconds ask the local server for pages of dist/, each over a connection
// of its own that stays open. Prints answers and the time they took; ends with 1 if one of them was an error.
import { Agent, get } from 'node:http'
import { startServer } from '../../src/editor/server.ts'

const READERS = 200
const SECONDS = 30
const MS_PER_SECOND = 1000
const PAGES = ['/', '/claims/', '/claims/serenity/', '/diagrams/link-map/', '/gone/']

const { server, port } = await startServer({ folder: process.argv[2] ?? 'dist', base: '/', port: 0 })
const end = performance.now() + SECONDS * MS_PER_SECOND
const times: number[] = []
const errors: string[] = []
let connections = 0
server.on('connection', () => (connections += 1))

await Promise.all(Array.from({ length: READERS }, (_, i) => read(i)))
server.close()
server.closeAllConnections()
times.sort((a, b) => a - b)
const at = (part: number): string => (times[Math.floor(times.length * part)] ?? 0).toFixed(0)
console.log(
  `${String(READERS)} readers, ${String(connections)} connections, ${String(SECONDS)} s: ${String(times.length)} answers, half within ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms, ${String(errors.length)} errors`,
)
for (const error of new Set(errors)) console.log(error)
if (errors.length > 0) process.exit(1)

async function read(reader: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  for (let i = reader; performance.now() < end; i += 1) {
    const page = PAGES[i % PAGES.length] ?? '/'
    const start = performance.now()
    try {
      const status = await ask(page, agent)
      if (status !== (page === '/gone/' ? 404 : 200)) errors.push(`${page}: ${String(status)}`)
      times.push(performance.now() - start)
    } catch (error) {
      errors.push(`${page}: ${(error as Error).message}`)
    }
  }
  agent.destroy()
}

function ask(path: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    get({ port, path, agent }, (response) => {
      response.resume()
      response.on('end', () => {
        resolve(response.statusCode ?? 0)
      })
      response.on('error', reject)
    }).on('error', reject)
  })
}
