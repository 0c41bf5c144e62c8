/** Licences that ask for no more than their text and a name, also of what is shipped. */
export const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
])

/** Others, each for named packages and with its reason. All of them work at build or in tests; none of it is shipped. */
export const EXCEPTIONS: readonly { licence: string; packages: RegExp; reason: string }[] = [
  {
    licence: 'MPL-2.0',
    packages: /^(?:axe-core|@axe-core\/playwright)$/,
    reason: 'The accessibility checker of the tests, used unchanged.',
  },
  {
    licence: 'MPL-2.0',
    packages: /^lightningcss(?:-.+)?$/,
    reason: 'The style sheet minifier that Astro brings, used unchanged; its output is ours.',
  },
  {
    licence: 'MPL-2.0',
    packages: /^@resvg\/resvg-js(?:-.+)?$/,
    reason: 'It draws the pictures at build, used unchanged; the pictures are ours.',
  },
  {
    licence: 'LGPL-3.0-or-later',
    packages: /^@img\/sharp-.+$/,
    reason: 'Parts of an image library that Astro installs where it can; this site never calls it.',
  },
  {
    licence: 'CPAL-1.0 OR AGPL-1.0',
    packages: /^citeproc$/,
    reason: 'Makes citations at build, used unchanged; what it writes is text of ours.',
  },
]

/** Whether a package may be used under what it says of its licence, an SPDX expression. */
export function isAllowed(name: string, expression: string): boolean {
  const isFine = (licence: string): boolean =>
    ALLOWED.has(licence) || EXCEPTIONS.some((each) => each.licence === licence && each.packages.test(name))
  const whole = expression.replace(/^\((.+)\)$/, '$1')
  if (isFine(whole)) return true
  // Brackets inside would need a parser; none of ours has any, and one that has is refused.
  if (/[()]/.test(whole)) return false
  return whole.split(' OR ').some((choice) => choice.split(' AND ').every(isFine))
}
