import type { Relation } from '../../schemas/claim.ts'
import { claimPath, explainerPath } from '../addresses.ts'
import type { Claim } from '../casebook.ts'
import { findQuotationPlace } from '../lists.ts'
import { buildQuotationId, groupQuotations, listQuotations } from '../quotation-list.ts'
import type { BuildRows, Row } from './row.ts'
import { formatThen } from './then.ts'

const buildClaims: BuildRows = ({ claims, labels }, absolute) =>
  claims.map((claim) => ({
    id: claim.id,
    slug: claim.slug,
    url: absolute(claimPath(claim)),
    title: claim.title,
    theme: claim.theme,
    claimant: claim.claimant,
    nature: claim.nature,
    paraphrase: claim.paraphrase,
    quotation: buildQuotationId(claim.quotation),
    quoted_words: claim.quotation.words,
    relays: claim.relayed?.source ?? null,
    relayed_from: claim.relayed?.name ?? null,
    in_short: claim.inShort,
    answer_coverage: claim.answer.coverage,
    answer_by: claim.answer.by,
    answer_summary: claim.answer.summary ?? null,
    repeated_by: claim.repeatedBy,
    [`verdict_${formatThen(labels)}`]: claim.verdict2015.verdict,
    verdict_now: claim.verdictNow.verdict,
    confidence: claim.confidence,
    answers: listRelated(claim, 'answers'),
    answered_by: listRelated(claim, 'answered-by'),
    same_passage: listRelated(claim, 'same-passage'),
    same_subject: listRelated(claim, 'same-subject'),
    contact: claim.contact,
    version: claim.version,
    published: claim.published,
    last_checked: claim.lastChecked,
    last_changed: claim.lastChanged,
  }))

function listRelated({ related }: Claim, wanted: Relation): string[] {
  return related.filter(({ relation }) => relation === wanted).map(({ claim }) => claim)
}

const buildFindings: BuildRows = ({ claims }) =>
  claims.flatMap(({ id: claim, findings }) =>
    findings.map(({ id, finding, stance, when, period, sources }, i) => ({
      claim,
      id,
      position: i + 1,
      finding,
      stance,
      when,
      period,
      sources,
    })),
  )

const buildVerdicts: BuildRows = ({ claims, labels }) =>
  claims.flatMap(({ id: claim, verdict2015, verdictNow }) => [
    { claim, moment: formatThen(labels), ...verdict2015 },
    { claim, moment: 'now', ...verdictNow },
  ])

const buildPoints: BuildRows = ({ claims }) =>
  claims.flatMap(({ id: claim, holds, doesNotHold, open }): Row[] => [
    ...holds.map(({ point, sources }, i) => ({ claim, kind: 'holds', position: i + 1, point, sources })),
    ...doesNotHold.map(({ point, sources }, i) => ({
      claim,
      kind: 'does-not-hold',
      position: i + 1,
      point,
      sources,
    })),
    ...open.map((point, i) => ({ claim, kind: 'open', position: i + 1, point, sources: [] })),
  ])

const buildQuotations: BuildRows = (casebook, absolute) =>
  groupQuotations(listQuotations(casebook)).map(({ id, quotation, check, uses }) => ({
    id,
    url: absolute(findQuotationPlace(casebook, id)),
    source: quotation.source,
    via: quotation.via ?? null,
    words: quotation.words,
    match: check.isSound ? check.match : 'unsound',
    paragraph: check.isSound && check.paragraph !== undefined ? check.paragraph + 1 : null,
    used_on: [...new Set(uses.map(({ path }) => absolute(path)))],
  }))

const buildExplainers: BuildRows = ({ explainers }, absolute) =>
  explainers.map((explainer, i) => ({
    slug: explainer.slug,
    url: absolute(explainerPath(explainer)),
    title: explainer.title,
    headline: explainer.headline,
    description: explainer.description,
    position: i + 1,
    claims: explainer.claimIds,
    sources: explainer.sourceIds,
    version: explainer.version,
    published: explainer.published,
    last_checked: explainer.lastChecked,
    last_changed: explainer.lastChanged,
  }))

/** The rows of everything that belongs to a claim, and of the explainers, by the name of the table. */
export const claimRows: Readonly<Record<string, BuildRows>> = {
  claims: buildClaims,
  findings: buildFindings,
  verdicts: buildVerdicts,
  points: buildPoints,
  quotations: buildQuotations,
  explainers: buildExplainers,
}
