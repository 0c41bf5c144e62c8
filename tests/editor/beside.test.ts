import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runScript, TIMEOUT } from './run-script.ts'

let folder: string
const change = (file: string, from: string, to: string): void => {
  const path = join(folder, 'content', file)
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cards-'))
  cpSync('content', join(folder, 'content'), { recursive: true })
  vi.stubEnv('CONTENT_DIR', join(folder, 'content'))
  vi.stubEnv('KEPT_DIR', join(folder, 'kept'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

describe('the step of a build that makes what stands beside pages', { timeout: TIMEOUT }, () => {
  it('makes nothing of a casebook that the rules refuse, and says what they found', () => {
    change('claims/serenity.mdx', 'verdict: unsupported', 'verdict: unsuported')
    const { code, output } = runScript('beside.ts', [join(folder, 'site')])
    expect(code).toBe(1)
    expect(output).toMatch(/claims\/serenity\.mdx:\d+\n {2}unknown verdict "unsuported"/)
    expect(existsSync(join(folder, 'site'))).toBe(false)
  })

  it('ends with a sentence that names page and letter where no typeface has one', () => {
    // On the card of the front page alone, so that no other can be drawn, and fail, before it.
    change('site.yaml', 'description: What was true', 'description: What 漢 was true')
    const { code, output, complaint } = runScript('beside.ts', [join(folder, 'site')])
    expect(code).toBe(1)
    expect(output).toBe('')
    expect(complaint).toMatch(
      /^The card of the front page cannot be written: our typefaces have no “漢”\. If it is Chinese.*\n$/,
    )
  })
})
