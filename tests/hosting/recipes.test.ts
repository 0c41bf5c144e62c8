import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const text = readFileSync('HOSTING.md', 'utf8')

describe('HOSTING.md', () => {
  it('is linked from the README', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('](HOSTING.md)')
  })

  it('names only commands that the project has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map((found) => found[1] ?? '')
    expect(commands).toContain('compress')
    expect(commands.filter((command) => !(command in scripts))).toEqual([])
  })

  it('names only files that are there', () => {
    const files = [...text.matchAll(/`((?:public|hosting|\.github)\/[^`]+)`/g)].map((found) => found[1] ?? '')
    expect(files).toContain('hosting/nginx.conf')
    expect(files.filter((file) => !existsSync(file))).toEqual([])
  })
})
