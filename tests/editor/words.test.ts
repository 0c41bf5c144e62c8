import { describe, expect, it } from 'vitest'
import { runScript, TIMEOUT } from './run-script.ts'

/** Commands that are not asked so by a test of their own, with as many words as they take. */
const COMMANDS: readonly [script: string, words: string[]][] = [
  ['build.ts', []],
  ['start.ts', []],
  ['fingerprint.ts', ['aclu-2015', 'README.md', '2015-02-20']],
  ['compress.ts', ['no-folder']],
  ['../../tests/editor/bench-server.ts', ['no-folder']],
  ['../../tests/diagrams/bench.ts', []],
]

describe.each(COMMANDS)('%s', { timeout: TIMEOUT }, (script, words) => {
  it.each([
    ['an option that it has not', ['--help'], /^Unknown option '--help'\. [^\n]+\n$/],
    ['a word too many', [...words, 'extra'], /^One word too many: extra\. [^\n]+\n$/],
  ])('refuses %s, and does nothing', (_, written, complaint) => {
    // Nothing could be built or written here, should it pass over the word.
    const variables = { CONTENT_DIR: 'no-content' }
    expect(runScript(script, written, '.', variables)).toEqual({
      code: 1,
      output: '',
      complaint: expect.stringMatching(complaint),
    })
  })
})

it('the benchmark of the local server is not begun without a site', { timeout: TIMEOUT }, () => {
  expect(runScript('../../tests/editor/bench-server.ts', ['no-folder'])).toMatchObject({
    code: 1,
    complaint: 'There is no built site in no-folder/. Run "npm run build" first.\n',
  })
})
