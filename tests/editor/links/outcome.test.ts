import { describe, expect, it } from 'vitest'
import { judgeStatus } from '../../../src/editor/links/outcome.ts'

describe('the answer of an address', () => {
  it.each([401, 403, 405, 406, 407, 429, 451, 999])(
    '%s refuses a program and says nothing of the page: a person is to look',
    (status) => {
      expect(judgeStatus(status)).toEqual({ kind: 'blocked', note: String(status) })
    },
  )

  it.each([404, 410])('%s says that the page is gone', (status) => {
    expect(judgeStatus(status).kind).toBe('dead')
  })

  it.each([400, 408, 418, 500, 503])('%s says nothing: it is asked another day', (status) => {
    expect(judgeStatus(status).kind).toBe('unsure')
  })
})
