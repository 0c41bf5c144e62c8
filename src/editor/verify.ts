// npm run verify -- <folder or zip> [--hash <SHA-256>] [--content <folder>]
// Checks a copy of the site against the manifest in it, without a network. With --hash also that the manifest, or the
// zip, is the one that was published; with --content also what the editors wrote. Ends with 0 if all is as it was
// published, 1 if something is not, 2 if it could not be checked.
import { statSync } from 'node:fs'
import { MANIFEST_PATH } from '../domain/data/addresses.ts'
import { isHidden } from '../domain/hidden.ts'
import { formatDate } from '../domain/partial-date.ts'
import { findDifferences, formatDifference } from '../release/compare.ts'
import { findFiles, hash } from '../release/files.ts'
import { parseManifest, type Manifest } from '../release/manifest.ts'
import { readCopy } from '../release/read-copy.ts'
import { readWords } from './words.ts'

const CHANGED = 1
const NOT_CHECKED = 2
const USAGE = 'Say what to check: npm run verify -- <folder or zip> [--hash <SHA-256>] [--content <folder>]'

const { path, expected, content } = readQuestion()
const copy = attempt(() => readCopy(path), NOT_CHECKED)
const manifestHash = hash(copy.manifest)
const manifest = attempt(
  () => parseManifest(Buffer.from(copy.manifest).toString('utf8')),
  CHANGED,
  `${MANIFEST_PATH} is not as it was written: `,
)
const differences = [...findDifferences(manifest.files, copy.files), ...findInContent(manifest)]
const isExpected = expected === undefined || [manifestHash, copy.zipHash].includes(expected)

for (const difference of differences) console.log(formatDifference(difference))
console.log(describeResult(manifest))
console.log(`SHA-256 of ${MANIFEST_PATH}: ${manifestHash}`)
if (copy.zipHash !== undefined) console.log(`SHA-256 of the zip: ${copy.zipHash}`)
if (!isExpected) console.log(`Neither is ${expected}, so this is not the release with that hash.`)
if (differences.length > 0 || !isExpected) process.exit(CHANGED)

function describeResult({ files, sources, version, date }: Manifest): string {
  const count = files.length + (content === undefined ? 0 : sources.length)
  const release = `version ${version}, as of ${formatDate(date)}`
  return differences.length === 0
    ? `All ${count} files are as the manifest says (${release}).`
    : `${differences.length} of ${count} files differ from the manifest (${release}).`
}

function findInContent({ sources }: Manifest): ReturnType<typeof findDifferences> {
  if (content === undefined) return []
  const files = [...findFiles(content, isHidden)].map(([file, data]) => [`content/${file}`, data] as const)
  return findDifferences(sources, new Map(files))
}

function readQuestion(): { path: string; expected: string | undefined; content: string | undefined } {
  const { values, positionals } = readWords({
    options: { hash: { type: 'string' }, content: { type: 'string' } },
    most: 1,
    usage: USAGE,
    code: NOT_CHECKED,
  })
  const [only] = positionals
  if (only === undefined) stop(USAGE, NOT_CHECKED)
  const expected = values.hash?.toLowerCase()
  if (expected !== undefined && !/^[0-9a-f]{64}$/.test(expected))
    stop(`${expected} is no SHA-256: it has 64 digits and letters from a to f.`, NOT_CHECKED)
  if (values.content !== undefined && !statSync(values.content, { throwIfNoEntry: false })?.isDirectory())
    stop(`${values.content} is no folder. Name the folder of the content.`, NOT_CHECKED)
  return { path: only, expected, content: values.content }
}

function attempt<Result>(act: () => Result, code: number, before = ''): Result {
  try {
    return act()
  } catch (error) {
    return stop(`${before}${(error as Error).message}`, code)
  }
}

function stop(sentence: string, code: number): never {
  console.error(sentence)
  process.exit(code)
}
