import { describe, expect, it } from 'vitest'
import { claimPath, correctionPath, sourcePath, splitSlug } from '../../src/domain/addresses.ts'

describe('addresses', () => {
  it('stand below any base: none begins with a slash', () => {
    const paths = [claimPath({ slug: 'serenity' }), sourcePath('a'), correctionPath('c1')]
    expect(paths).toEqual(['claims/serenity/', 'sources/a/', 'corrections/#c1'])
  })

  it.each([
    ['content/claims/serenity.mdx', 'serenity'],
    ['C:\\content\\claims\\serenity.mdx', 'serenity'],
    ['serenity', 'serenity'],
    ['a.b.yaml', 'a.b'],
  ])('the slug of %s is %s', (file, slug) => {
    expect(splitSlug(file)).toBe(slug)
  })
})
