import { describe, expect, it } from 'vitest'
import { choosePause, formatProgress } from '../../src/editor/progress.ts'

describe('the progress of a build', () => {
  it('says how many files stand there, and how many to expect', () => {
    expect(formatProgress(812, 1657, 25_400)).toBe('812 files after 25 s; the last build had 1657')
    expect(formatProgress(1, 1657, 3000)).toBe('1 file after 3 s; the last build had 1657')
  })

  it('says that it prepares while no file stands there', () => {
    expect(formatProgress(0, 1657, 4000)).toBe('Preparing after 4 s; the last build had 1657')
  })

  it('expects nothing where there was no build before', () => {
    expect(formatProgress(12, 0, 10_000)).toBe('12 files after 10 s')
  })

  it('is looked at seldom where a look takes long, else each second on a terminal and each ten in a log', () => {
    expect(choosePause(true, 8)).toBe(1000)
    expect(choosePause(false, 8)).toBe(10_000)
    expect(choosePause(true, 600)).toBe(18_000)
  })
})
