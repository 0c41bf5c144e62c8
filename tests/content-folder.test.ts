import { expect, it } from 'vitest'
import { runScript, TIMEOUT } from './editor/run-script.ts'

it('a site is not begun to be built from what is no casebook', { timeout: TIMEOUT }, () => {
  expect(runScript('build.ts', [], '.', { CONTENT_DIR: 'package.json' })).toEqual({
    code: 1,
    output: '',
    complaint:
      'package.json is no folder of content: it is a file. Name the folder of a casebook, or none for content/.\n',
  })
})
