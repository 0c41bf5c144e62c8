import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runScript, TIMEOUT } from './run-script.ts'

const top = mkdtempSync(join(tmpdir(), 'revise-'))
const folder = join(top, 'content')
const claim = join(folder, 'claims/friends-and-your-score.mdx')
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
const revise = (...words: string[]): ReturnType<typeof runScript> => runScript('revise.ts', words)
/** The version that the claim has, and the one that these tests make of it. */
const present = Number(
  /\nversion: (\d+)\n/.exec(readFileSync('content/claims/friends-and-your-score.mdx', 'utf8'))?.[1],
)
const next = String(present + 1)
const frozen = (version: number | string): string =>
  read(`versions/claims/friends-and-your-score/v${version}.json`)
/** Every file with its text, so that a refusal can be shown to have written nothing. */
const snapshot = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => `${file} ${readFileSync(file, 'utf8')}`)

beforeAll(() => {
  cpSync('content', folder, { recursive: true })
})
afterAll(() => {
  rmSync(top, { recursive: true, force: true })
})

describe('npm run revise', { timeout: TIMEOUT }, () => {
  it.each([
    ['no words', [], /^Say what was corrected: npm run revise -- A09/],
    ['an unknown option', ['A09', '--kind', 'fact'], /Unknown option '--kind'.*Say what was corrected/],
    ['a second id', ['A09', folder, 'A10'], /^One word too many: A10\. Say what was corrected/],
    [
      'an id in the place of a folder',
      ['--record', 'A06'],
      /^A06 is no folder of content: it does not exist\..* Say what was corrected/,
    ],
    [
      'a text that has not changed',
      ['A09', folder, '--class', 'fact', '--note', 'Something.'],
      new RegExp(`A09 says what it said in version ${present} `),
    ],
  ])('refuses %s and writes nothing', (_, words, complaint) => {
    const before = snapshot()
    expect(revise(...words)).toMatchObject({ code: 1, complaint: expect.stringMatching(complaint) })
    expect(snapshot()).toEqual(before)
  })

  it('makes an edited claim the next version, after which the content is sound again', () => {
    const first = frozen(present)
    const text = readFileSync(claim, 'utf8')
    writeFileSync(
      claim,
      text.replace('In both newspaper reports the subject is debt.', 'In both of them the subject is debt.'),
    )
    expect(runScript('validate.ts', [folder]).output).toContain(
      `A09 has changed since version ${present} was published`,
    )

    const { code, output } = revise(
      'A09',
      folder,
      '--class',
      'typo',
      '--note',
      'A clumsy phrase became shorter.',
    )
    expect(output).toMatch(
      new RegExp(
        `^A09 is version ${next} now \\(c\\d+, typo\\): 1 passage differs from version ${present}\\.\n$`,
      ),
    )
    expect(code).toBe(0)
    expect(runScript('validate.ts', [folder])).toMatchObject({ code: 0, output: '0 errors, 0 warnings\n' })
    expect(readFileSync(claim, 'utf8')).toContain(`\nversion: ${next}\n`)
    expect(frozen(present)).toBe(first)
    expect(frozen(next)).toContain('In both of them the subject')
    expect(readdirSync(join(folder, 'claims')).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('refuses content with other errors, and names them', () => {
    const text = readFileSync(claim, 'utf8')
    writeFileSync(
      claim,
      text.replace('<Cite of="volkskrant-rates-citizens-2015" />', '<Cite of="volkskrant" />'),
    )
    const { code, complaint } = revise('A09', folder, '--class', 'fact', '--note', 'A source.')
    expect(code).toBe(1)
    expect(complaint).toMatch(/^Nothing was changed[\s\S]*unknown source "volkskrant"/)
  })
})
