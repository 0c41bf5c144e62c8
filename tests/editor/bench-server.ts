// npm run bench:server: 200 readers at once for 30 seconds ask the local server for pages of dist/, each over a connection
// of its own that stays open. Prints answers and the time they took; ends with 1 if one of them was an error.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { startServer } from '../../src/editor/server.ts'
import { readWords } from '../../src/editor/words.ts'
import { holdReaders, READERS, SECONDS } from './hold-readers.ts'

const usage = 'Say what to serve: npm run bench:server -- [folder]'
const { positionals } = readWords({ options: {}, most: 1, usage, code: 1 })
const folder = positionals[0] ?? 'dist'
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no built site in ${folder}/. Run "npm run build" first.`)
  process.exit(1)
}
const { server, port } = await startServer({ folder, base: '/', port: 0 })
const { connections, times, errors } = await holdReaders(port)
server.close()
server.closeAllConnections()
const at = (part: number): string => (times[Math.floor(times.length * part)] ?? 0).toFixed(0)
console.log(
  `${READERS} readers, ${connections} connections, ${SECONDS} s: ${times.length} answers, half within ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms, ${errors.length} kinds of error`,
)
for (const error of errors) console.log(error)
if (errors.length > 0) process.exit(1)
