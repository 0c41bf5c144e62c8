// npm run fingerprint -- <source id> <text file> [YYYY-MM-DD read]
// Reads a text that is not part of the project and writes content/fingerprints/<source id>.json.
import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CONTENT_FOLDER } from '../content-folder.ts'
import { buildFingerprint } from '../domain/fingerprint.ts'
import { fingerprintSchema } from '../schemas/fingerprint.ts'
import { findToday } from './today.ts'
import { readWords } from './words.ts'

const usage =
  'Say which source and which file: npm run fingerprint -- aclu-2015 ~/texts/aclu.txt [2026-11-21]'
const { positionals } = readWords({ options: {}, most: 3, usage, code: 1 })
const [source = '', file = '', retrieved = findToday()] = positionals
if (!source || !file) stop(usage)
const record = join(CONTENT_FOLDER, 'sources', `${source}.yaml`)
if (!existsSync(record)) stop(`${record} does not exist. Write the source record first.`)
if (!statSync(file, { throwIfNoEntry: false })?.isFile())
  stop(`${file} is no file. Name the text file that was read.`)

const bytes = readFileSync(file)
// Its marks and accents would be lost without a word, and what is quoted rightly would not be found.
if (!isUtf8(bytes))
  stop(`${file} is not UTF-8. Save it as UTF-8, and look whether its quotation marks are right.`)
const print = fingerprintSchema.safeParse(
  buildFingerprint(bytes.toString('utf8'), {
    source,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    retrieved,
  }),
)
if (!print.success)
  stop(`${file} cannot be fingerprinted: ${print.error.issues[0]?.message ?? 'it holds no text'}.`)

const target = join(CONTENT_FOLDER, 'fingerprints', `${source}.json`)
mkdirSync(dirname(target), { recursive: true })
writeFileSync(`${target}.part`, `${JSON.stringify(print.data, null, 2)}\n`)
renameSync(`${target}.part`, target)
console.log(`${target}: ${print.data.paragraphs.length} paragraphs, SHA-256 ${print.data.sha256}`)

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
