import type { Labels } from '../schemas/labels.ts'
import type { ColourPair, Site } from '../schemas/site.ts'
import { linkSigns } from '../schemas/scales.ts'
import { idsOf } from './ids-of.ts'
import { changeSigns, linkDrawings } from './link-drawings.ts'
import { listStrengths } from './link-scales.ts'
import { listThreads } from './theme-shapes.ts'

/**
 * The style sheet of what a casebook colours itself: roles of tokens.css that it sets anew, its threads and its
 * verdicts. Everything else about how these look stands in the sheets of the components.
 */
export function formatColourSheet(labels: Labels, { colours }: Pick<Site, 'colours'>): string {
  const { themes, verdicts } = labels
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
    formatVerdictSigns(labels),
  ].join('\n')
}

/** The part of it that colours the verdicts in diagrams. */
export function formatVerdictSigns({ verdicts }: Pick<Labels, 'verdicts'>): string {
  return [
    '@layer diagrams {',
    ...idsOf(verdicts).map(
      (id) => `:is(.verdict-sign, .verdict-word).${id} { --verdict: ${formatColour(verdicts[id].colour)}; }`,
    ),
    '}',
  ].join('\n')
}

/** The style sheet that says how a link stands, by colour and dash; what became of one has the drawing of a status. */
export function formatLinkStates({ statuses }: Pick<Labels, 'statuses'>): string {
  const strengths = listStrengths(statuses)
  // A casebook without links.
  if (strengths.length === 0) return ''
  return [
    '@layer diagrams {',
    ...linkSigns.flatMap((sign) => {
      const states: string[] = [
        ...strengths.filter((id) => statuses[id].sign === sign),
        ...idsOf(changeSigns).filter((id) => changeSigns[id] === sign),
      ]
      if (states.length === 0) return []
      const { colour, dash, cap, width } = linkDrawings[sign]
      const values = { edge: `var(--${colour})`, dash, cap, width }
      const written = Object.entries(values).flatMap(([name, value]) =>
        value === undefined ? [] : `--${name}: ${value};`,
      )
      return `${selectStates(states)} { ${written.join(' ')} }`
    }),
    // Where only what is left of a claim counts, the rest steps back, and is still seen: 3 to 1 on the page.
    `${selectStates(strengths.filter((id) => statuses[id].counts === 'not'))} { --fade: 0.62; }`,
    '}',
  ].join('\n')
}

/** What the class of a state is called: an id that a casebook chose never meets a class of ours. */
function selectStates(states: readonly string[]): string {
  return states.map((id) => `.is-${id}`).join(', ')
}

/** A colour of tokens.css by its name, or a pair, as a value of CSS. */
function formatColour(colour: ColourPair | string): string {
  return typeof colour === 'string' ? `var(--${colour})` : `light-dark(${colour.light}, ${colour.dark})`
}
