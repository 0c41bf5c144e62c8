// npm start: builds the site and serves it.
import { readContent } from '../content-files.ts'
import { CONTENT_FOLDER } from '../content-folder.ts'
import { BASE_PATH, OUT_FOLDER } from '../deployment.ts'
import { runSteps } from './steps.ts'
import { startServer } from './server.ts'
import { readWords } from './words.ts'

const DEFAULT_PORT = 4321
const MOST_PORT = 65_535
readWords({ options: {}, most: 0, usage: 'What to change stands before it: PORT=4322 npm start', code: 1 })
const wish = process.env['PORT'] ?? String(DEFAULT_PORT)
const port = Number(wish)
// Asked before the build, which takes a while.
if (!/^\d+$/.test(wish) || port > MOST_PORT) {
  console.error(
    `PORT is "${wish}", which is no port: it is a number up to ${MOST_PORT}, or 0 for any that is free.`,
  )
  process.exit(1)
}

await runSteps([['src/editor/build.ts']])
try {
  const started = await startServer({ folder: OUT_FOLDER, base: BASE_PATH, port })
  const { name } = readContent(CONTENT_FOLDER).records.site.fields
  console.log(`${name}: http://localhost:${started.port}${BASE_PATH}  (Ctrl+C stops it)`)
} catch (error) {
  const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
  console.error(isTaken ? `Port ${port} is in use. Choose another: PORT=4322 npm start` : String(error))
  process.exit(1)
}
