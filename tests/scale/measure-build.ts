import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Cost } from './note-cost.ts'

/** What one build cost. */
export interface Build {
  /** By the clock. */
  seconds: number
  /** Of processors, all processes together. */
  worked: number
  /** Of the largest process of the build, in megabytes. */
  megabytes: number
  files: number
}

/** Where a build finds and leaves things; all of them folders that the caller removes. */
export interface Places {
  content: string
  /**
   * New for each build, and removed after the last one: for minutes after thousands of files are removed, some disks
   * search long for a place for each new one.
   */
  out: string
  /** What is kept between builds: empty before a cold one. */
  kept: string
}

const MS_PER_SECOND = 1000
const MICROSECONDS_PER_SECOND = 1e6
const KB_PER_MB = 1024

/** Builds a casebook as npm run build does. Throws where that fails. */
export function measureBuild({ content, out, kept }: Places): Build {
  const costs = `${out}-costs`
  mkdirSync(costs)
  const environment = {
    CONTENT_DIR: content,
    OUT_DIR: out,
    KEPT_DIR: kept,
    COST_DIR: costs,
    NODE_OPTIONS: [
      process.env['NODE_OPTIONS'] ?? '',
      `--import=${pathToFileURL(join(import.meta.dirname, 'note-cost.ts')).href}`,
    ].join(' '),
  }
  const start = performance.now()
  // What the build says belongs beside the table, not into it.
  const { status } = spawnSync(process.execPath, ['src/editor/launch.mjs', 'src/editor/build.ts'], {
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, ...environment },
  })
  if (status !== 0) throw new Error('The build failed.')
  const seconds = (performance.now() - start) / MS_PER_SECOND
  const each = readdirSync(costs).map((name) => JSON.parse(readFileSync(join(costs, name), 'utf8')) as Cost)
  rmSync(costs, { recursive: true })
  return {
    seconds,
    worked: each.reduce((sum, { microseconds }) => sum + microseconds, 0) / MICROSECONDS_PER_SECOND,
    megabytes: Math.max(...each.map(({ kilobytes }) => kilobytes)) / KB_PER_MB,
    files: countFiles(out),
  }
}

function countFiles(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .length
}
