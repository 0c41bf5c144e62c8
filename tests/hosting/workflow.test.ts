import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
  env?: Record<string, string>
}
interface Workflow {
  on: Record<string, unknown>
  permissions: Record<string, string>
  jobs: Record<string, { permissions: Record<string, string>; needs?: string; steps: Step[] }>
}

const FOLDER = '.github/workflows'
const files = readdirSync(FOLDER)
const text = readFileSync(`${FOLDER}/pages.yml`, 'utf8')
const { on, permissions, jobs } = parse(text) as Workflow
const steps = Object.values(jobs).flatMap((job) => job.steps)

describe('the workflow for GitHub Pages', () => {
  it('is the only one, and runs for what is pushed to main or when someone asks', () => {
    expect(files).toEqual(['pages.yml'])
    expect(on).toEqual({ push: { branches: ['main'] }, workflow_dispatch: null })
  })

  it('pins every action to a commit and names its version', () => {
    const uses = [...text.matchAll(/uses: (.+)/g)].map((found) => found[1])
    expect(uses).toHaveLength(steps.filter((step) => step.uses).length)
    for (const each of uses) expect(each).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('proves the site before it builds it for its address, with commands that the project has', () => {
    const runs = steps.flatMap(({ run }) => run ?? [])
    expect(runs).toEqual([
      'npm ci --ignore-scripts',
      expect.stringContaining('npm run check:release'),
      'npm test',
      'npm run build',
    ])
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['check:release', 'test', 'build']))
    expect(steps.find(({ run }) => run === 'npm run build')?.env).toEqual({
      SITE_URL: '${{ steps.pages.outputs.origin }}',
      BASE_PATH: '${{ steps.pages.outputs.base_path }}/',
    })
  })

  it.each([
    ['goes on where no package has a known advisory', 0, { status: 0, warns: false }],
    ['stops where one has', 1, { status: 1, warns: false }],
    ['warns and goes on where the registry gives no answer', 2, { status: 0, warns: true }],
  ])('%s', (_, code, wanted) => {
    const step = steps.find(({ run }) => run?.includes('check:release'))?.run ?? ''
    const folder = mkdtempSync(join(tmpdir(), 'npm-'))
    // In place of npm a program that ends so, in the shell that GitHub runs steps in.
    writeFileSync(join(folder, 'npm'), `#!/bin/sh\nexit ${code}\n`, { mode: 0o755 })
    const { status, stdout } = spawnSync('bash', ['-e', '-c', step], {
      env: { PATH: `${folder}:${process.env['PATH'] ?? ''}` },
      encoding: 'utf8',
    })
    rmSync(folder, { recursive: true })
    expect({ status, warns: stdout.startsWith('::warning::') }).toEqual(wanted)
  })

  it('may read the code and publish, nothing else, and keeps no credentials beside the code', () => {
    expect(permissions).toEqual({ contents: 'read' })
    expect(jobs['build']?.permissions).toEqual({ contents: 'read', pages: 'read' })
    expect(jobs['publish']).toMatchObject({
      needs: 'build',
      permissions: { pages: 'write', 'id-token': 'write' },
    })
    expect(steps[0]?.with).toEqual({ 'persist-credentials': false })
  })
})
