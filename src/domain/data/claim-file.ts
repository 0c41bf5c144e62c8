import { claimPath, explainerPath, sourcePath } from '../addresses.ts'
import { formatBlock } from '../article.ts'
import type { Casebook, Claim } from '../casebook.ts'
import { buildReferences } from '../cite/csl-json.ts'
import { findCorrectionPlace, findEdgePlace } from '../lists.ts'
import { buildQuotationId } from '../quotation-list.ts'
import { checkQuotation } from '../quotation.ts'
import type { Absolute } from './row.ts'
import { buildHead } from './table-json.ts'

/** One claim with everything that its page holds, for /claims/<slug>.json. Version and date are those of the claim. */
export function buildClaimFile(claim: Claim, casebook: Casebook, absolute: Absolute): object {
  const { article, slug, file, sourceIds, quotation, ...fields } = claim
  const { graph, explainers, corrections, printById } = casebook
  const check = checkQuotation(quotation, printById)
  return {
    kind: 'claim',
    ...buildHead(casebook, absolute, { title: claim.title, path: claimPath(claim) }),
    version: String(claim.version),
    date: claim.lastChanged,
    claim: {
      ...fields,
      slug,
      quotation: {
        id: buildQuotationId(quotation),
        source: quotation.source,
        via: quotation.via ?? null,
        words: quotation.words,
        match: check.isSound ? check.match : 'unsound',
      },
    },
    article: article.blocks.map((block) => ({
      kind: block.kind,
      id: block.id ?? null,
      text: formatBlock(block),
      sources: block.inlines.flatMap((inline) => (inline.kind === 'cite' ? inline.sourceIds : [])),
    })),
    links: graph.edges
      .filter(({ claims }) => claims.includes(claim.id))
      .map((edge) => ({ ...edge, url: absolute(findEdgePlace(casebook, edge.id)) })),
    explainers: explainers
      .filter(({ claimIds }) => claimIds.includes(claim.id))
      .map((explainer) => ({ title: explainer.title, url: absolute(explainerPath(explainer)) })),
    corrections: corrections
      .filter((correction) => correction.claim === claim.id)
      .map((correction) => ({ ...correction, url: absolute(findCorrectionPlace(casebook, correction.id)) })),
    sources: buildReferences(sourceIds, casebook).map((csl) => ({
      about: absolute(sourcePath(csl.id)),
      csl,
    })),
  }
}
