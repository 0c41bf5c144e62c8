import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { runScript, TIMEOUT } from './run-script.ts'

/** The advisories for a package of the bulk question of npm, as a registry answers it. */
type Advisories = Record<string, object[]>

const advisory = (name: string): object => ({
  id: 1,
  url: 'https://example.org/advisory',
  title: `What is wrong with ${name}`,
  severity: 'high',
  vulnerable_versions: '>=0.0.0',
  cwe: [],
  cvss: { score: 7 },
})

let registry: Server | undefined
afterEach(() => {
  registry?.close()
  registry?.closeAllConnections()
})

/** Runs the command in a folder beside a registry that answers so; `undefined` refuses the question, as some registries do. */
async function check(
  answer: (asked: string[]) => Advisories | undefined,
  folder = '.',
): Promise<{ code: number; output: string; complaint: string }> {
  registry = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks)
      const isQuestion = request.url === '/-/npm/v1/security/advisories/bulk'
      const question = request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body
      const found = isQuestion
        ? answer(Object.keys(JSON.parse(question.toString()) as Record<string, string[]>))
        : undefined
      response.writeHead(found ? 200 : 405, { 'Content-Type': 'application/json' })
      response.end(found ? JSON.stringify(found) : '')
    })
  })
  registry.listen(0)
  await once(registry, 'listening')
  const { port } = registry.address() as AddressInfo
  const child = spawn(
    process.execPath,
    ['src/editor/launch.mjs', 'src/editor/check-release.ts'].map((path) => resolve(path)),
    {
      cwd: folder,
      env: {
        ...process.env,
        npm_config_registry: `http://localhost:${port}/`,
        npm_config_fetch_retries: '0',
        npm_config_prefer_offline: 'false',
      },
    },
  )
  const [output, complaint, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number]>,
  ])
  return { code, output, complaint }
}

describe('check:release', { timeout: TIMEOUT }, () => {
  it('takes no words: it would not look where they point', () => {
    expect(runScript('check-release.ts', ['dist'])).toEqual({
      code: 2,
      output: '',
      complaint: 'One word too many: dist. The packages of this folder are checked: npm run check:release\n',
    })
  })

  it('says so where the lock has another version of a package than is asked for, asks about nothing, and ends with 1', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lock-'))
    for (const file of ['package.json', 'package-lock.json'])
      writeFileSync(join(folder, file), readFileSync(file))
    const self = readFileSync('package.json', 'utf8')
    writeFileSync(join(folder, 'package.json'), self.replace(/("sirv": ")[^"]+/, '$10.4.2'))
    const asked: string[][] = []
    const { code, output, complaint } = await check((names) => {
      asked.push(names)
      return {}
    }, folder)
    rmSync(folder, { recursive: true })
    expect([code, output, asked]).toEqual([1, '', []])
    expect(complaint).toMatch(/^The lock is not whole:\n/)
  })

  it('says that it could not ask where the registry refuses, and ends with 2', async () => {
    const { code, output, complaint } = await check(() => undefined)
    expect(code).toBe(2)
    expect(output).toBe('The lock is whole.\n')
    expect(complaint).toContain('not checked, for the registry gave no answer about advisories')
  })

  it('does not believe a registry that knows nothing about anything', async () => {
    const { code, output, complaint } = await check(() => ({}))
    expect(code).toBe(2)
    expect(output).toBe('The lock is whole.\n')
    expect(complaint).toContain('not checked, for the registry knows no advisory')
  })

  it('believes one that knows what everybody knows, and ends with 0', async () => {
    const asked: string[][] = []
    const { code, output } = await check((names) => {
      asked.push(names)
      return names.includes('astro') ? {} : { minimist: [advisory('minimist')] }
    })
    expect(asked[0]).toContain('@fontsource-variable/source-serif-4')
    expect(asked[1]).toEqual(['minimist'])
    expect(output).toContain('Packages with a known advisory: 0.')
    expect(code).toBe(0)
  })

  it('names the package that has an advisory, and ends with 1', async () => {
    const { code, output } = await check(() => ({ sirv: [advisory('sirv')] }))
    expect(output).toContain('sirv')
    expect(output).toContain('What is wrong with sirv')
    expect(output).toContain('Packages with a known advisory: 1.')
    expect(code).toBe(1)
  })
})
