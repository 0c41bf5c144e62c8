import type { ClaimFields, Finding } from '../../schemas/claim.ts'
import type { Labels } from '../../schemas/labels.ts'
import type { Verdict } from '../../schemas/scales.ts'
import type { Casebook } from '../casebook.ts'
import { idsOf } from '../ids-of.ts'
import { buildIssue, type Issue } from '../issue.ts'

type Needs = Labels['verdicts'][Verdict]['needs']

/** A verdict rests on findings that can carry it; the first verdict rests on findings of period "then" only. */
export function findUnfoundedVerdicts({ records, labels }: Casebook): Issue[] {
  return records.claims.flatMap(({ fields, place }) =>
    (['verdict2015', 'verdictNow'] as const).flatMap((when) => {
      const { verdict } = fields[when]
      const usable =
        when === 'verdict2015' ? fields.findings.filter(({ period }) => period === 'then') : fields.findings
      // A verdict that is not on the scale is the business of another rule.
      const needs = idsOf(labels.verdicts).includes(verdict) ? labels.verdicts[verdict].needs : 'nothing'
      const lacking = findLacking(needs, usable)
      if (lacking === undefined) return []
      const later = fields.findings.find(
        (finding) => finding.period === 'since' && !findLacking(needs, [...usable, finding]),
      )
      return [
        buildIssue(
          'unfounded-verdict',
          place(when),
          later
            ? `"${verdict}" rests on ${later.id}, a finding of period "since"`
            : `"${verdict}" has no finding that ${lacking}`,
          when === 'verdict2015'
            ? `a finding of period "then" that ${lacking}`
            : `a finding that ${lacking}, or another verdict`,
        ),
      ]
    }),
  )
}

/** A mixed verdict says what holds and what does not, from sources of its own findings. */
export function findUnbalancedVerdicts({ records, labels }: Casebook): Issue[] {
  const mixed = new Set(idsOf(labels.verdicts).filter((id) => labels.verdicts[id].mixed))
  return records.claims.flatMap(({ fields, place }) => {
    const isMixed = [fields.verdict2015, fields.verdictNow].some(({ verdict }) => mixed.has(verdict))
    const cited = new Set(fields.findings.flatMap(({ sources }) => sources))
    return (['holds', 'doesNotHold'] as const).flatMap((list) => [
      ...(isMixed && fields[list].length === 0
        ? [
            buildIssue(
              'mixed-verdict',
              place(list),
              `"${list}" is empty under a mixed verdict`,
              'at least one point',
            ),
          ]
        : []),
      ...fields[list].flatMap(({ sources }, i) =>
        sources
          .filter((id) => !cited.has(id))
          .map((id) =>
            buildIssue(
              'point-source',
              place(list, i),
              `"${id}" is cited by no finding of this claim`,
              'a source of its findings',
            ),
          ),
      ),
    ])
  })
}

/** A claim marked as unanswered has no answer, and an answered one says whose answer it is. */
export function findUnclearAnswers({ records }: Casebook): Issue[] {
  return records.claims.flatMap(({ fields: { answer }, place }) => {
    const hasAnswer = answer.by.length > 0 && answer.summary !== undefined
    const isAnswered = answer.coverage !== 'not-addressed'
    if (isAnswered && !hasAnswer)
      return [
        buildIssue('answer', place('answer'), `"${answer.coverage}" without an answer`, '"by" and "summary"'),
      ]
    if (answer.by.length > 0 !== (answer.summary !== undefined))
      return [
        buildIssue(
          'answer',
          place('answer'),
          'an answer without its author or its words',
          '"by" and "summary" together',
        ),
      ]
    return []
  })
}

/** Related claims name each other, with the relation seen from either side. */
export function findAsymmetricRelations({ records, claimById }: Casebook): Issue[] {
  const inverse = {
    answers: 'answered-by',
    'answered-by': 'answers',
    'same-passage': 'same-passage',
    'same-subject': 'same-subject',
  } as const
  return records.claims.flatMap(({ fields, place }) =>
    fields.related.flatMap(({ claim, relation }, i) => {
      const other = claimById.get(claim)
      const back = other?.related.find((entry) => entry.claim === fields.id)
      if (!other || back?.relation === inverse[relation]) return []
      const found = `${fields.id} says "${relation}" of ${claim}, ${claim} says ${back ? `"${back.relation}"` : 'nothing'} of ${fields.id}`
      return [
        buildIssue('asymmetric-relation', place('related', i), found, `"${inverse[relation]}" in ${claim}`),
      ]
    }),
  )
}

function findLacking(needed: Needs, findings: readonly Finding[]): string | undefined {
  if (needed === 'nothing') return undefined
  if (needed === 'any') return findings.length === 0 ? 'bears on the claim' : undefined
  return needed.find((stance) => !findings.some((finding) => finding.stance === stance))
}

/** Claims that no edge of the graph names and no explainer links to: a reader of these never meets them. */
export function findUnmappedClaims({ records, graph, explainers }: Casebook): Issue[] {
  const mapped = new Set([
    ...graph.edges.flatMap(({ claims }) => claims),
    ...explainers.flatMap(({ claimIds }) => claimIds),
  ])
  // A casebook that has neither yet has no reader to lose.
  if (graph.edges.length === 0 && explainers.length === 0) return []
  const isUnmapped = ({ fields }: { fields: ClaimFields }): boolean => !mapped.has(fields.id)
  return records.claims.filter(isUnmapped).map(({ fields, file }) => ({
    ...buildIssue(
      'unmapped-claim',
      file,
      `no explainer and no edge mentions ${fields.id}`,
      'an edge in links.yaml, or an explainer',
    ),
    severity: 'warning' as const,
  }))
}
