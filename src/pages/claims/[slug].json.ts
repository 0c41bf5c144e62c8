import type { APIRoute } from 'astro'
import { loadCasebook } from '../../casebook.ts'
import { buildAbsolute } from '../../components/address.ts'
import { answerJson, formatJson } from '../../components/data/file-text.ts'
import type { Claim } from '../../domain/casebook.ts'
import { buildClaimFile } from '../../domain/data/claim-file.ts'

export function getStaticPaths() {
  return loadCasebook().claims.map((claim) => ({ params: { slug: claim.slug }, props: { claim } }))
}

export const GET: APIRoute<{ claim: Claim }> = ({ site, props }) =>
  answerJson(formatJson(buildClaimFile(props.claim, loadCasebook(), buildAbsolute(site))))
