// npm run build: builds beside the last good site, and puts the new one in its place only when whole and checked.
import { readFileSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { CONTENT_FOLDER, findWrongFolder } from '../content-folder.ts'
import { findWrongAddress, OUT_FOLDER } from '../deployment.ts'
import { MANIFEST_PATH } from '../domain/data/addresses.ts'
import { hash } from '../release/files.ts'
import { lockFolder } from './lock-folder.ts'
import { tellProgress } from './progress.ts'
import { refuseForeign, replaceFolder, restoreFolder } from './replace-folder.ts'
import { runSteps, runTogether } from './steps.ts'
import { readWords } from './words.ts'

readWords({
  options: {},
  most: 0,
  usage: 'What to build, and where to, stands before it: CONTENT_DIR=… OUT_DIR=… npm run build',
  code: 1,
})
const out = OUT_FOLDER
const beside = (name: string): string => join(dirname(out), `.${basename(out)}-${name}`)
const next = beside('next')
const last = beside('last')

try {
  // First of all: nothing is written beside a folder that is not to be touched.
  refuseForeign(out)
  const wrong = findWrongAddress() ?? findWrongFolder(CONTENT_FOLDER)
  if (wrong !== undefined) throw new Error(wrong)
  lockFolder(out, beside('lock'))
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
restoreFolder(out, last)
rmSync(next, { recursive: true, force: true })
const endProgress = tellProgress(next, out)
await runTogether(
  [
    ['src/editor/beside.ts', next],
    ['astro', 'build', '--force', '--silent'],
  ],
  { OUT_DIR: next, CHECKED_BESIDE: '1' },
)
await runSteps([['src/editor/complete.ts', next]])
endProgress()
replaceFolder(next, out, last)
console.log(`Built into ${out}/. SHA-256 of its manifest: ${hash(readFileSync(join(out, MANIFEST_PATH)))}`)
