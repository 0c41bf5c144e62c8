// npm run build: checks the casebook, builds beside the last good site, and puts the new one in its place only when whole.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { CONTENT_FOLDER } from '../content-folder.ts'
import { MANIFEST_PATH } from '../domain/data/addresses.ts'
import { hash } from '../release/files.ts'
import { tellProgress } from './progress.ts'
import { replaceFolder, restoreFolder } from './replace-folder.ts'
import { runSteps } from './steps.ts'

const NEXT = '.dist-next'
const LAST = '.dist-last'

restoreFolder('dist', LAST)
rmSync(NEXT, { recursive: true, force: true })
const endProgress = tellProgress(NEXT, 'dist')
await runSteps(
  [
    ['src/editor/validate.ts', '--quiet', CONTENT_FOLDER],
    ['astro', 'build', '--force', '--silent'],
  ],
  { OUT_DIR: `./${NEXT}` },
)
endProgress()
replaceFolder(NEXT, 'dist', LAST)
console.log(`Built into dist/. SHA-256 of its manifest: ${hash(readFileSync(join('dist', MANIFEST_PATH)))}`)
