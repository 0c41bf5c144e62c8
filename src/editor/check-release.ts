// npm run check:release
// Before a release, with a network: is the lock whole, and is any package known to be unsafe? Ends with 0 if both were
// answered well, 1 if one was not, 2 if the registry gave no answer about advisories.
import { spawnSync } from 'node:child_process'

const WRONG = 1
const NOT_ANSWERED = 2
/** Letters of an answer of npm; a report on all packages has some hundred thousand. */
const MOST_LETTERS = 2 ** 26

interface Audit {
  metadata?: { vulnerabilities?: { total: number } }
  vulnerabilities?: Record<string, { severity: string; range: string; via: (string | { title?: string })[] }>
}

const lock = runNpm('ci', '--dry-run', '--ignore-scripts')
if (lock.status !== 0) {
  console.error(`The lock is not whole:\n${lock.stderr}`)
  process.exit(WRONG)
}
console.log('The lock is whole.')

const audit = readAudit(runNpm('audit', '--json').stdout)
const total = audit?.metadata?.vulnerabilities?.total
if (total === undefined) {
  console.error('Not checked: the registry gave no answer about advisories. Ask again where npm audit works.')
  process.exit(NOT_ANSWERED)
}
for (const [name, { severity, range, via }] of Object.entries(audit?.vulnerabilities ?? {})) {
  const titles = via.map((each) =>
    typeof each === 'string' ? `through ${each}` : (each.title ?? 'untitled'),
  )
  console.log(`${severity}  ${name} ${range}: ${titles.join('; ')}`)
}
console.log(`${String(total)} packages with a known advisory.`)
if (total > 0) process.exit(WRONG)

function runNpm(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('npm', words, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: MOST_LETTERS,
  })
}

function readAudit(text: string): Audit | undefined {
  try {
    return JSON.parse(text) as Audit
  } catch {
    return undefined
  }
}
