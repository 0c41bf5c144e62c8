import { expect, it } from 'vitest'
import { isOfSite } from '../../src/domain/site-address.ts'

it.each([
  ['/claims/serenity/', true],
  ['#left', true],
  ['../method/?v=1#how', true],
  ['https://paper.example/', false],
  ['//paper.example/', false],
  ['/\\paper.example/', false],
  ['javascript:alert(1)', false],
  ['java\tscript:alert(1)', false],
  [' data:text/html,x', false],
])('the address %j stays on the site: %s', (address, expected) => {
  expect(isOfSite(address)).toBe(expected)
})
