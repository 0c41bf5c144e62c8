// npm run links [-- [--again] [--pause <seconds>] [folder]]
// Asks every address of the sources whether it still answers, and proposes what to record; an editor decides. It needs a
// network, and is no part of the build. Answers are kept in .links.json, so that a host is not asked twice; --again asks
// all. Ends with 0 if nothing is to be decided, 1 if something is, 2 if it could not ask.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readContent } from '../content-files.ts'
import { CONTENT_FOLDER } from '../content-folder.ts'
import { formatIssues } from '../domain/issue.ts'
import { askAddress } from './links/ask.ts'
import { isFresh, readCache, writeCache, type Remembered } from './links/cache.ts'
import { listLinks } from './links/list.ts'
import { askPolitely } from './links/queue.ts'
import { findProposals, formatReport } from './links/report.ts'
import { findToday } from './today.ts'
import { readWords } from './words.ts'

const CACHE = '.links.json'
/** Seconds between two questions to one host. */
const PAUSE = '2'
const LONGEST_PAUSE = 3600
/** Seconds. */
const TIMEOUT = 20
const TRIES = 3
/** Codes of exit. */
const TO_DECIDE = 1
const NOT_ASKED = 2

const { again, pause, folder } = readQuestion()
const site = process.env['SITE_URL']
if (site === undefined || !URL.canParse(site))
  stop(
    'Say where the site stands, so that those who are asked know who asks: SITE_URL=https://example.org npm run links',
  )
const manner = {
  userAgent: `Mozilla/5.0 (compatible; citizen-score-file link check; +${new URL(site).href})`,
  timeout: TIMEOUT,
  tries: TRIES,
  pause,
}
const today = findToday()
const links = listLinks(readSources())
const known = readCache(CACHE)
const answers = new Map<string, Remembered>()
for (const address of links.keys()) {
  const answer = known.get(address)
  if (answer && !again && isFresh(answer, today)) answers.set(address, answer)
}
const toAsk = [...links.keys()].filter((address) => !answers.has(address))
if (answers.size > 0) console.error(`${answers.size} answers of earlier runs still hold.`)

let [asked, silent] = [0, 0]
await askPolitely(
  toAsk,
  async (address) => {
    const outcome = await askAddress(address, manner)
    asked += 1
    if (outcome.isSilent) silent += 1
    console.error(`${asked} of ${toAsk.length}  ${outcome.kind.padEnd('blocked'.length)}  ${address}`)
    answers.set(address, { ...outcome, day: today })
    // Kept at once, so that a run that is stopped goes on where it was.
    if (silent < asked) writeCache(CACHE, new Map([...known, ...answers]))
  },
  manner,
)
if (asked > 0 && silent === asked)
  stop('No address answered at all: is there a network? Nothing was recorded.')
const findings = findProposals(links, answers)
console.log(formatReport(findings, [...answers.values()]))
if (findings.length > 0) process.exit(TO_DECIDE)

function readQuestion(): { again: boolean; pause: number; folder: string } {
  const { values, positionals } = readWords({
    options: { again: { type: 'boolean', default: false }, pause: { type: 'string', default: PAUSE } },
    most: 1,
    usage: 'Say what to ask: npm run links -- [--again] [--pause <seconds>] [folder]',
    code: NOT_ASKED,
  })
  const seconds = /^\d+(\.\d+)?$/.test(values.pause) ? Number(values.pause) : Infinity
  if (seconds > LONGEST_PAUSE)
    stop(`--pause ${values.pause} is no number of seconds up to ${LONGEST_PAUSE}: write --pause ${PAUSE}.`)
  return { again: values.again, pause: seconds, folder: positionals[0] ?? CONTENT_FOLDER }
}

/** The sources; one that cannot be read would silently not be asked. What is wrong with other records does not matter. */
function readSources(): ReturnType<typeof readContent>['records']['sources'] {
  const place = join(folder, 'sources')
  if (!existsSync(place)) stop(`${place} does not exist. Name the folder of the content.`)
  const { records, issues } = readContent(folder)
  const slips = issues.filter(({ where }) => where.startsWith(place))
  if (slips.length > 0) stop(`Nobody was asked: not every source can be read.\n${formatIssues(slips)}`)
  return records.sources
}

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(NOT_ASKED)
}
