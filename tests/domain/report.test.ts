import { describe, expect, it } from 'vitest'
import { buildReportAddress, formatReportReference } from '../../src/domain/report.ts'

const claim = { id: 'A09', version: 2, lastChanged: '2026-11-22' }

describe('a report of an error names what it is about', () => {
  it('claim, version, its day and the paragraph', () => {
    expect(formatReportReference(claim, 'answer')).toBe(
      'claim A09, version 2 of 22 November 2026, paragraph answer',
    )
    expect(formatReportReference(claim)).toBe('claim A09, version 2 of 22 November 2026')
  })

  it('in a letter ready to write, where the operator has an address', () => {
    const { isMail, address } = buildReportAddress(claim, 'answer', 'desk@example.org')
    const letter = new URL(address)
    expect(isMail).toBe(true)
    expect(letter.pathname).toBe('desk@example.org')
    expect(letter.searchParams.get('subject')).toBe(`Error in ${formatReportReference(claim, 'answer')}`)
    expect(letter.searchParams.get('body')).toContain('What is wrong:')
    // Mail programs show a plus sign as it stands.
    expect(address).not.toContain('+')
  })

  it('else on the page that explains how to report', () => {
    expect(buildReportAddress(claim, 'answer', null)).toEqual({
      isMail: false,
      address: 'corrections/report/?claim=A09&version=2&paragraph=answer',
    })
    expect(buildReportAddress(claim, undefined, null).address).toBe('corrections/report/?claim=A09&version=2')
  })
})
