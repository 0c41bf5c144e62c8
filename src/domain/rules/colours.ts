import type { ColourPair } from '../../schemas/site.ts'
import type { Casebook } from '../casebook.ts'
import { measureContrast, schemes, type Scheme } from '../design-tokens.ts'
import { buildIssue, formatChoices, type Issue } from '../issue.ts'
import { findPaper, pageColours } from '../page-colours.ts'

/** Contrasts of WCAG 1.4.6 for words, and of 1.4.11 for edges. */
const LEAST = { words: 7, edges: 3 } as const
type Colours = Readonly<Record<string, ColourPair>>

/** A colour that site.yaml sets is of a role that the pages have. */
export function findUnknownRoles({ records, site }: Casebook): Issue[] {
  const roles = Object.values(pageColours).flatMap((kind) => Object.keys(kind))
  return Object.keys(site.colours).flatMap((role) =>
    roles.includes(role)
      ? []
      : buildIssue(
          'colour-role',
          records.site.place('colours', role),
          `no page has a colour "${role}"`,
          formatChoices(role, roles, 'a role'),
        ),
  )
}

/** With the colours that site.yaml sets, words are read 7 to 1 on every ground and edges seen 3 to 1, in both schemes. */
export function findFaintRoles({ records, site: { colours } }: Casebook): Issue[] {
  const grounds: Colours = { ...pageColours.grounds, ...pick(colours, pageColours.grounds) }
  const isSet = (role: string): boolean => role in colours
  return (['words', 'edges'] as const).flatMap((kind) => {
    const upon: Colours = { ...pageColours[kind], ...pick(colours, pageColours[kind]) }
    const pairs = Object.keys(upon).flatMap((role) =>
      Object.keys(grounds).map((ground) => ({ role, ground })),
    )
    // Of a pair in which both are set, the one that stands on the ground is named.
    const chosen = Map.groupBy(
      pairs.filter(({ role, ground }) => isSet(role) || isSet(ground)),
      ({ role, ground }) => (isSet(role) ? role : ground),
    )
    const measure = ({ role, ground }: (typeof pairs)[number], scheme: Scheme): number =>
      measureContrast(upon[role]?.[scheme] ?? '', grounds[ground]?.[scheme] ?? '')
    return [...chosen].flatMap(([named, among]) =>
      schemes.flatMap((scheme) => {
        const [worst] = among.toSorted((a, b) => measure(a, scheme) - measure(b, scheme))
        if (!worst || measure(worst, scheme) >= LEAST[kind]) return []
        const { role, ground } = worst
        return buildIssue(
          'faint-colour',
          records.site.place('colours', named, scheme),
          `"${role}" has a contrast of ${measure(worst, scheme).toFixed(1)} to 1 on "${ground}" in the ${scheme} scheme`,
          `at least ${LEAST[kind]} to 1`,
        )
      }),
    )
  })
}

/** Colours that the casebook chooses are read on the page in both schemes: a contrast of 7 to 1. */
export function findFaintColours({ records, labels, site }: Casebook): Issue[] {
  const page = findPaper(site)
  const chosen = (['themes', 'verdicts'] as const).flatMap((scale) =>
    Object.entries(labels[scale]).map(([id, { colour }]) => ({ scale, id, colour })),
  )
  return chosen.flatMap(({ scale, id, colour }) =>
    colour === undefined || typeof colour === 'string'
      ? []
      : schemes.flatMap((scheme) => {
          const contrast = measureContrast(colour[scheme], page[scheme])
          if (contrast >= LEAST.words) return []
          return buildIssue(
            'faint-colour',
            records.labels.place(scale, id, 'colour', scheme),
            `${colour[scheme]} has a contrast of ${contrast.toFixed(1)} to 1 on the ${scheme} page`,
            `at least ${LEAST.words} to 1`,
          )
        }),
  )
}

function pick(colours: Colours, of: Colours): Colours {
  return Object.fromEntries(Object.entries(colours).filter(([role]) => role in of))
}
