import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { listFiles } from './pages.ts'

const broken = mkdtempSync(join(tmpdir(), 'casebook-'))
afterAll(() => {
  rmSync(broken, { recursive: true, force: true })
})

describe('a build of content with errors', () => {
  it('exits non-zero, names every problem, and leaves the last good site untouched', () => {
    cpSync('content', broken, { recursive: true })
    const claim = join(broken, 'claims/serenity.mdx')
    writeFileSync(claim, readFileSync(claim, 'utf8').replace('verdict: unsupported', 'verdict: unsuported'))
    const source = join(broken, 'sources/aclu-2015.yaml')
    writeFileSync(source, readFileSync(source, 'utf8').replace('kind: advocacy', 'kind: advocate'))
    const stampOf = (): string[] =>
      listFiles('dist').map((file) => `${file} ${String(statSync(file).mtimeMs)}`)
    const before = stampOf()

    const { status, stdout } = spawnSync(process.execPath, ['src/editor/launch.mjs', 'src/editor/build.ts'], {
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], CONTENT_DIR: broken },
      encoding: 'utf8',
    })

    expect(status).not.toBe(0)
    expect(stdout).toMatch(/claims\/serenity\.mdx:\d+\n.*unsuported/)
    expect(stdout).toMatch(/sources\/aclu-2015\.yaml:\d+\n.*advocate/)
    expect(stampOf()).toEqual(before)
  })
})
