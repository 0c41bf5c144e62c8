import { claimPath, explainerPath } from '../addresses.ts'
import type { Casebook } from '../casebook.ts'
import { buildReferences, formatCslJson } from '../cite/csl-json.ts'
import { CITATION_FILES, citationFormats, citationPath, referencesPath } from '../cite/files.ts'
import { listCitations } from '../cite/pages.ts'
import type { CitationRecord } from '../cite/record.ts'
import { citeVersion, listPassages, passagesPath } from '../cite/versions.ts'
import { oembedPath } from '../embed/addresses.ts'
import { listAnnounced } from '../embed/embeds.ts'
import { buildOembed } from '../embed/oembed.ts'
import { listHistories } from '../versions/history.ts'
import { buildClaimFile } from './claim-file.ts'
import { formatJson } from './format-json.ts'
import type { Absolute } from './row.ts'

/** A file that stands beside a page: its citation, its data, how to embed it, a picture of it. */
export interface FileBeside {
  /** Site path. */
  path: string
  /** What it is, as a host says it. */
  mime: string
  write: () => string | Promise<Uint8Array>
}

const JSON_MIME = 'application/json'

/** What programs read beside a page, to be written one at a time. */
export function* listTextsBeside(casebook: Casebook, absolute: Absolute): Generator<FileBeside> {
  for (const claim of casebook.claims)
    yield {
      path: `${claimPath(claim).replace(/\/$/, '')}.json`,
      mime: JSON_MIME,
      write: () => formatJson(buildClaimFile(claim, casebook, absolute)),
    }
  for (const [path, sourceIds] of [
    ...casebook.claims.map((claim) => [claimPath(claim), claim.sourceIds] as const),
    ...casebook.explainers.map((explainer) => [explainerPath(explainer), explainer.sourceIds] as const),
  ])
    yield {
      path: referencesPath(path),
      mime: CITATION_FILES['csl.json'].mime,
      write: () => formatCslJson(buildReferences(sourceIds, casebook)),
    }
  for (const citation of listCitations(casebook, absolute))
    yield* listCitationFiles(citation.path, () => [citation])
  // Beside the page for citing one place in a version (claims/serenity/v1/cite/) stand the same with an entry for each.
  for (const version of listHistories(casebook).flatMap(({ versions }) => versions)) {
    const citation = citeVersion(version, casebook, absolute)
    if (citation.kept && citation.kept.anchors.length > 0)
      yield* listCitationFiles(passagesPath(citation.kept), () =>
        listPassages(version, citation, casebook.labels).map((passage) => passage.citation),
      )
  }
  // What a program that is given the address of a page needs to embed it.
  for (const embed of listAnnounced(casebook))
    yield {
      path: oembedPath(embed.page),
      mime: JSON_MIME,
      write: () => formatJson(buildOembed(embed, casebook.site.name, absolute)),
    }
}

/** A citation as files: claims/serenity.bib, .ris and .csl.json. */
function listCitationFiles(path: string, cite: () => CitationRecord[]): FileBeside[] {
  return citationFormats.map((format) => ({
    path: citationPath(path, format),
    mime: CITATION_FILES[format].mime,
    write: () => CITATION_FILES[format].write(cite()),
  }))
}
