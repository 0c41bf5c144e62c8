import type { Labels } from '../schemas/labels.ts'
import type { ColourPair, Site } from '../schemas/site.ts'
import { idsOf } from './ids-of.ts'
import { listThreads } from './theme-shapes.ts'

/**
 * The style sheet of what a casebook colours itself: roles of tokens.css that it sets anew, its threads and its
 * verdicts. Everything else about how these look stands in the sheets of the components.
 */
export function formatColourSheet({ themes, verdicts }: Labels, { colours }: Pick<Site, 'colours'>): string {
  const threads = listThreads({ themes }).map(({ theme }) => theme)
  const roles = [
    ...Object.entries(colours).map(([role, pair]) => `--${role}: ${formatColour(pair)};`),
    ...threads.map((id) => `--theme-${id}: ${formatColour(themes[id].colour ?? 'text')};`),
  ]
  return [
    `:root { ${roles.join(' ')} }`,
    '@layer components {',
    ...idsOf(verdicts).map(
      (id) => `.verdict.${id} { --verdict-colour: ${formatColour(verdicts[id].colour)}; }`,
    ),
    ...threads.map((id) => `:is(.theme-mark, .threads > li).${id} { --theme: var(--theme-${id}); }`),
    '}',
    formatVerdictSigns({ verdicts }),
  ].join('\n')
}

/** The part of it that colours the verdicts in diagrams. */
export function formatVerdictSigns({ verdicts }: Pick<Labels, 'verdicts'>): string {
  return [
    '@layer diagrams {',
    ...idsOf(verdicts).map(
      (id) => `:is(.verdict-sign, .verdict-word).${id} { --verdict: ${formatColour(verdicts[id].colour)}; }`,
    ),
    // A verdict may have the id of a state of links, which colours lines by the same class.
    ...idsOf(verdicts).map((id) => `.legend .verdict-word.${id} { --edge: initial; }`),
    '}',
  ].join('\n')
}

/** A colour of tokens.css by its name, or a pair, as a value of CSS. */
function formatColour(colour: ColourPair | string): string {
  return typeof colour === 'string' ? `var(--${colour})` : `light-dark(${colour.light}, ${colour.dark})`
}
