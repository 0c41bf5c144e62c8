// npm run build: builds beside the last good site, and puts the new one in its place only when whole and checked.
import { readFileSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { CONTENT_FOLDER } from '../content-folder.ts'
import { MANIFEST_PATH } from '../domain/data/addresses.ts'
import { hash } from '../release/files.ts'
import { tellProgress } from './progress.ts'
import { replaceFolder, restoreFolder } from './replace-folder.ts'
import { runSteps, runTogether } from './steps.ts'

const out = process.env['OUT_DIR'] ?? 'dist'
const [next, last] = ['next', 'last'].map((name) => join(dirname(out), `.${basename(out)}-${name}`)) as [
  string,
  string,
]

restoreFolder(out, last)
rmSync(next, { recursive: true, force: true })
const endProgress = tellProgress(next, out)
await runTogether(
  [
    ['src/editor/validate.ts', '--quiet', CONTENT_FOLDER],
    ['astro', 'build', '--force', '--silent'],
  ],
  { OUT_DIR: next, CHECKED_BESIDE: '1' },
)
await runSteps([['src/editor/complete.ts', next]])
endProgress()
replaceFolder(next, out, last)
console.log(`Built into ${out}/. SHA-256 of its manifest: ${hash(readFileSync(join(out, MANIFEST_PATH)))}`)
