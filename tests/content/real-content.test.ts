import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { buildCasebook, type Claim } from '../../src/domain/casebook.ts'
import { hashOpening } from '../../src/domain/fingerprint.ts'
import { formatIssues } from '../../src/domain/issue.ts'
import { listQuotations } from '../../src/domain/quotation-list.ts'
import { findIssues } from '../../src/domain/rules/all.ts'
import { findSourceUses } from '../../src/domain/source-uses.ts'
import { idsOf } from '../../src/domain/ids-of.ts'
import { TIMEOUT } from './edited-content.ts'

const { records, issues } = readContent('content')
const casebook = buildCasebook(records)
const { claims, sources, sourceById, labels } = casebook
const by = (source: string): Claim[] =>
  claims.filter(({ claimant }: { claimant: string }) => claimant === source)
const [aclu, alternet] = [by('aclu-2015'), by('alternet-2015')]

describe('the content as it is published', { timeout: TIMEOUT }, () => {
  it('has no error', () => {
    const errors = [...issues, ...findIssues(casebook)].filter(({ severity }) => severity === 'error')
    expect(formatIssues(errors)).toBe('0 errors, 0 warnings')
  })

  it('loses nothing: at least the 17 and 14 claims, 134 sources, 37 events, 28 nodes, 45 edges and 29 statements on the score first published', () => {
    const { events, graph, scoreItems } = casebook
    const lists = [aclu, alternet, sources, events, graph.nodes, graph.edges, scoreItems]
    const counts = lists.map(({ length }) => length)
    const first = [17, 14, 134, 37, 28, 45, 29]
    expect(counts.filter((count, i) => count < (first[i] ?? 0))).toEqual([])
  })

  it('keeps every claim id in the ledger, in one row', () => {
    const ids = (letter: string, count: number): string[] =>
      Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`)
    const first = [...ids('A', 17), ...ids('B', 14)]
    expect(Object.keys(casebook.ledger.claims)).toEqual(expect.arrayContaining(first))
    expect(claims.map(({ id }) => id)).toEqual(expect.arrayContaining(first))
  })

  it('has no source that nothing rests on', () => {
    expect(
      sources.filter(({ id }) => Object.values(findSourceUses(casebook, id)).flat().length === 0),
    ).toEqual([])
  })

  it('has a claim under every theme', () => {
    expect(idsOf(labels.themes).filter((theme) => !claims.some((claim) => claim.theme === theme))).toEqual([])
  })
})

describe('every explainer', () => {
  it('has a place of its own and steps', () => {
    expect(casebook.explainers.map(({ order }) => order)).toEqual(casebook.explainers.map((_, i) => i + 1))
    expect(casebook.explainers.length).toBeGreaterThanOrEqual(6)
    expect(casebook.explainers.filter(({ article }) => article.steps.length < 3)).toEqual([])
  })
})

describe('every claim', () => {
  it('of the ACLU has an id with A and of AlterNet one with B', () => {
    expect(aclu.filter(({ id }) => !id.startsWith('A'))).toEqual([])
    expect(alternet.filter(({ id }) => !id.startsWith('B'))).toEqual([])
    expect(aclu.length + alternet.length).toBe(claims.length)
  })

  it('is given in words that stand in the text of its claimant, where it quotes others too', () => {
    const isTheirs = ({ claimant, quotation }: Claim): boolean =>
      [quotation.source, quotation.via].includes(claimant)
    expect(claims.filter((claim) => !isTheirs(claim)).map(({ id }) => id)).toEqual([])
  })

  it('says what stays open', () => {
    expect(claims.filter(({ open }) => open.length === 0)).toEqual([])
  })

  it('has a headline that no other claim has', () => {
    expect(new Set(claims.map(({ title }) => title)).size).toBe(claims.length)
  })

  it('of the ACLU that AlterNet answered names AlterNet among those who answered', () => {
    const answered = aclu.filter(({ answer }) => answer.coverage !== 'not-addressed')
    expect(answered.filter(({ answer }) => !answer.by.includes('alternet-2015'))).toEqual([])
  })

  it('of the ACLU that AlterNet did not address is answered by no claim of AlterNet', () => {
    const silent = aclu.filter(({ answer }) => answer.coverage === 'not-addressed')
    expect(
      silent.filter(({ related }) => related.some(({ relation }) => relation === 'answered-by')),
    ).toEqual([])
  })
})

describe('both sides are given what is due to them', () => {
  const openingsOf = (id: string): Set<string> =>
    new Set(casebook.printById.get(id)?.paragraphs.map(({ opening }) => opening) ?? [])

  it.each(['aclu-2015', 'alternet-2015'])(
    'the caution of %s names paragraphs that stand in its text',
    (id) => {
      const paragraphs = sourceById.get(id)?.hedge?.paragraphs ?? []
      expect(paragraphs.length).toBeGreaterThan(0)
      expect(paragraphs.filter((opening) => !openingsOf(id).has(hashOpening(opening)))).toEqual([])
    },
  )

  it('each of the eight points of the ACLU is a claim or more, and each stands under the caution', () => {
    const points = sourceById.get('aclu-2015')?.hedge?.paragraphs ?? []
    const claimsOf = (point: string): Claim[] => aclu.filter(({ quotation }) => quotation.paragraph === point)
    expect(points).toHaveLength(8)
    expect(points.filter((point) => claimsOf(point).length === 0)).toEqual([])
    expect(
      points
        .flatMap(claimsOf)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(aclu.map(({ id }) => id).filter((id) => id <= 'A13'))
  })

  it('the update of the ACLU is shown, three days after its post', () => {
    const { issued, updates } = sourceById.get('aclu-2015') ?? {}
    expect([issued, updates?.map(({ date }) => date)]).toEqual(['2015-10-05', ['2015-10-08']])
  })
})

describe('every source', () => {
  it('that was read to the end has a fingerprint, and no other one has', () => {
    const full = sources.filter(({ read }) => read === 'full').map(({ id }) => id)
    expect([...casebook.printById.keys()].sort()).toEqual(full.sort())
  })

  it.each<[string, (source: (typeof sources)[number]) => boolean]>([
    ['without a link says why', ({ url, urlNote, isbn }) => url !== null || Boolean(urlNote ?? isbn)],
    [
      'without a headline is described',
      ({ title, description }) => title !== null || description !== undefined,
    ],
    [
      'known through another names it, and no other one does',
      ({ read, quotedIn }) => (read === 'quoted') === (quotedIn !== undefined),
    ],
    ['that is called undated bears no date', ({ id, issued }) => !id.endsWith('-nd') || issued === undefined],
  ])('%s', (_, isRight) => {
    expect(sources.filter((source) => !isRight(source)).map(({ id }) => id)).toEqual([])
  })
})

describe('every quotation', () => {
  it('is checked: none of a text that we do not hold', () => {
    const matches = listQuotations(casebook).map(({ check }) => (check.isSound ? check.match : check.problem))
    expect(matches.length).toBeGreaterThan(100)
    expect(
      matches.filter(
        (match) =>
          !['exact', 'typography-folded', 'elided', 'bracket-altered', 'second-hand'].includes(match),
      ),
    ).toEqual([])
  })
})
