// npm start: builds the site and serves it.
import { readContent } from '../content-files.ts'
import { CONTENT_FOLDER } from '../content-folder.ts'
import { BASE_PATH } from '../deployment.ts'
import { runSteps } from './steps.ts'
import { startServer } from './server.ts'

const DEFAULT_PORT = 4321
const port = Number(process.env['PORT'] ?? DEFAULT_PORT)

await runSteps([['src/editor/build.ts']])
try {
  const started = await startServer({ folder: 'dist', base: BASE_PATH, port })
  const { name } = readContent(CONTENT_FOLDER).records.site.fields
  console.log(`${name}: http://localhost:${String(started.port)}${BASE_PATH}  (Ctrl+C stops it)`)
} catch (error) {
  const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
  console.error(
    isTaken ? `Port ${String(port)} is in use. Choose another: PORT=4322 npm start` : String(error),
  )
  process.exit(1)
}
