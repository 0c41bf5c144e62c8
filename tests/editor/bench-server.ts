// npm run bench:server: 200 readers at once for 30 seconds ask the local server for pages of dist/, each over a connection
// of its own that stays open. Prints answers and the time they took; ends with 1 if one of them was an error.
import { startServer } from '../../src/editor/server.ts'
import { holdReaders, READERS, SECONDS } from './hold-readers.ts'

const { server, port } = await startServer({ folder: process.argv[2] ?? 'dist', base: '/', port: 0 })
const { connections, times, errors } = await holdReaders(port)
server.close()
server.closeAllConnections()
const at = (part: number): string => (times[Math.floor(times.length * part)] ?? 0).toFixed(0)
console.log(
  `${String(READERS)} readers, ${String(connections)} connections, ${String(SECONDS)} s: ${String(times.length)} answers, half within ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms, ${String(errors.length)} kinds of error`,
)
for (const error of errors) console.log(error)
if (errors.length > 0) process.exit(1)
