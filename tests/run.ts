// npm test: everything a reviewer would run, one after the other, with one closing line that counts all tests.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { runStep, runSteps } from '../src/editor/steps.ts'
import { startServer } from '../src/editor/server.ts'
import { provideBrowser } from './browser.ts'

const REPORTS = '.test-results'
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })

try {
  provideBrowser()
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
await runSteps([
  ['src/editor/validate.ts', '--quiet'],
  ['prettier', '--check', '--log-level', 'warn', '.'],
  ['eslint', '--max-warnings', '0', '.'],
  ['astro', 'check', '--minimumSeverity', 'hint'],
])
const codes = [await runVitest('unit', 'tests/vitest.config.ts')]
await runSteps([['src/editor/build.ts']])
codes.push(await runVitest('site', 'tests/site/vitest.config.ts'))

const { server, port } = await startServer({ folder: 'dist', base: '/', port: 0 })
codes.push(
  await runStep(['playwright', 'test', '--config', 'tests/playwright.config.ts'], {
    SITE_UNDER_TEST: `http://localhost:${port}/`,
  }),
)
server.close()
server.closeAllConnections()

const counts = [readVitest('unit'), readVitest('site'), readPlaywright()]
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 || codes.some((code) => code !== 0) ? 1 : 0)

function runVitest(name: string, config: string): Promise<number> {
  return runStep([
    'vitest',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORTS}/${name}.json`,
  ])
}

interface Count {
  passed: number
  failed: number
}

function readVitest(name: string): Count {
  const report = readReport<{ numPassedTests: number; numTotalTests: number }>(`${name}.json`)
  return report
    ? { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests }
    : { passed: 0, failed: 1 }
}

/** A skipped test counts as failed: nothing is left out silently. */
function readPlaywright(): Count {
  const report = readReport<{
    stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  }>('pages.json')
  if (!report) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected, failed: unexpected + flaky + skipped }
}

function readReport<Report>(file: string): Report | undefined {
  const path = `${REPORTS}/${file}`
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : undefined
}
