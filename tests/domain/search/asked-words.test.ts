import { describe, expect, it } from 'vitest'
import { readAskedWords } from '../../../src/domain/search/asked-words.ts'

describe('what somebody asked for with an address that leads nowhere', () => {
  it.each([
    ['/claims/freinds-and-your-score/', 'freinds and your score'],
    ['/claims/serenity/v7/', 'serenity'],
    ['/sources/aclu_2015.html', 'aclu 2015'],
    ['/%E8%8A%9D%E9%BA%BB%E4%BF%A1%E7%94%A8', '芝麻信用'],
    ['/explainers/payment-data', 'payment data'],
    ['/glossary/sesame', 'sesame'],
    ['/', ''],
    ['/index.php', ''],
  ])('%s asks for “%s”', (path, words) => {
    expect(readAskedWords(path, '/')).toBe(words)
  })

  it('does not count the place where the site stands', () => {
    expect(readAskedWords('/file/claims/visa-papers/', '/file/')).toBe('visa papers')
  })

  it.each([
    ['markup', '/%3Cimg%20src=x%20onerror=alert(1)%3E', 'img src x onerror alert 1'],
    ['a broken escape', '/%E0%A4%A/visa', 'E0 A4 A visa'],
    ['signs that turn the writing around', '/%E2%80%AEdrac/', 'drac'],
    ['quotation marks and slashes', '/%22%27//..%2f..%2fetc/', 'etc'],
  ])('of %s only letters and digits are left', (_, path, words) => {
    expect(readAskedWords(path, '/')).toBe(words)
  })

  it('is never longer than a person would ask', () => {
    const words = readAskedWords(`/${'long-'.repeat(400)}${'x'.repeat(4000)}/`, '/').split(' ')
    expect(words).toHaveLength(8)
    expect(readAskedWords(`/${'x'.repeat(4000)}`, '/')).toHaveLength(40)
  })
})
