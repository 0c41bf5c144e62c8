// npm run check:release
// Before a release, with a network: is the lock whole, and is any package known to be unsafe? Ends with 0 if both were
// answered well, 1 if one was not, 2 if the registry gave no answer about advisories.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readWords } from './words.ts'

const WRONG = 1
const NOT_ANSWERED = 2
/** Letters of an answer of npm; a report on all packages has some hundred thousand. */
const MOST_LETTERS = 2 ** 26
/** A package that has had a known advisory for years. A registry that knows none about it knows none at all. */
const KNOWN_UNSAFE = { minimist: '1.2.5' }

interface Audit {
  metadata?: { vulnerabilities?: { total?: number } }
  vulnerabilities?: Record<string, { severity: string; range: string; via: (string | { title?: string })[] }>
}

readWords({
  options: {},
  most: 0,
  usage: 'The packages of this folder are checked: npm run check:release',
  code: NOT_ANSWERED,
})
const lock = runNpm('.', 'ci', '--dry-run', '--ignore-scripts')
if (lock.status !== 0) {
  console.error(`The lock is not whole:\n${lock.stderr}`)
  process.exit(WRONG)
}
console.log('The lock is whole.')

const audit = readAudit('.')
const total = countUnsafe(audit)
if (total === undefined) leaveUnanswered('gave no answer about advisories')
for (const [name, { severity, range, via }] of Object.entries(audit?.vulnerabilities ?? {})) {
  const titles = via.map((each) =>
    typeof each === 'string' ? `through ${each}` : (each.title ?? 'untitled'),
  )
  console.log(`${severity}  ${name} ${range}: ${titles.join('; ')}`)
}
// Some registries answer the question with an empty list, whatever is asked.
if (total === 0 && !knowsAdvisories()) leaveUnanswered('knows no advisory, not even one that everybody knows')
console.log(`Packages with a known advisory: ${total}.`)
if (total > 0) process.exit(WRONG)

function leaveUnanswered(reason: string): never {
  console.error(
    `Advisories: not checked, for the registry ${reason}. This says nothing about the packages: ask again where npm audit works.`,
  )
  process.exit(NOT_ANSWERED)
}

/** Asks about a project that has nothing but the unsafe package. */
function knowsAdvisories(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'known-unsafe-'))
  const self = { name: 'known-unsafe', version: '1.0.0', dependencies: KNOWN_UNSAFE }
  const installed = Object.entries(KNOWN_UNSAFE).map(([name, version]) => [
    `node_modules/${name}`,
    { version },
  ])
  const packages = { '': self, ...(Object.fromEntries(installed) as object) }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(self))
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({ ...self, lockfileVersion: 3, requires: true, packages }),
  )
  const found = countUnsafe(readAudit(folder))
  rmSync(folder, { recursive: true, force: true })
  return found !== undefined && found > 0
}

function countUnsafe(audit: Audit | undefined): number | undefined {
  return audit?.metadata?.vulnerabilities?.total
}

function readAudit(folder: string): Audit | undefined {
  const { stdout } = runNpm(folder, 'audit', '--json')
  try {
    return JSON.parse(stdout) as Audit
  } catch {
    return undefined
  }
}

function runNpm(
  folder: string,
  ...words: string[]
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('npm', words, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: MOST_LETTERS,
  })
}
