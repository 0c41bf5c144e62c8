import { claimPath, correctionPath, explainerPath } from './addresses.ts'
import { findAuthor } from './author.ts'
import type { Casebook } from './casebook.ts'
import { escapeXml } from './escape-xml.ts'
import { findCorrectionPlace } from './lists.ts'
import { formatPlain } from './own-words.ts'
import { describeCorrected } from './versions/history.ts'

interface Entry {
  id: string
  title: string
  link: string
  date: string
  summary: string
}

/** An Atom feed (RFC 4287) of claims, explainers and corrections, newest first. `absolute` makes a full address of a site path. */
export function buildFeed(casebook: Casebook, absolute: (path: string) => string): string {
  const { site, claims, explainers, corrections, labels } = casebook
  const entries: Entry[] = [
    ...corrections.map((correction) => {
      const corrected = describeCorrected(correction, casebook)
      return {
        id: absolute(correctionPath(correction.id)),
        title: `Correction of ${corrected?.name ?? ''} (${labels.corrections[correction.class].word}), version ${correction.version}: ${corrected?.title ?? ''}`,
        link: absolute(corrected?.versionPath ?? findCorrectionPlace(casebook, correction.id)),
        date: correction.date,
        summary: correction.note,
      }
    }),
    ...claims.map((claim) => ({
      id: absolute(`${claim.id.toLowerCase()}/`),
      title: `${claim.id}: ${formatPlain(claim.title)}`,
      link: absolute(claimPath(claim)),
      date: claim.lastChanged,
      summary: `${labels.verdicts[claim.verdictNow.verdict].word}. ${formatPlain(claim.inShort)}`,
    })),
    ...explainers.map((explainer) => ({
      id: absolute(explainerPath(explainer)),
      title: `Explainer: ${explainer.title}`,
      link: absolute(explainerPath(explainer)),
      date: explainer.lastChanged,
      summary: `${explainer.headline}. ${explainer.description}`,
    })),
  ].sort((a, b) => b.date.localeCompare(a.date))
  const updated = entries[0]?.date ?? '1970-01-01'
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${escapeXml(absolute(''))}</id>`,
    `<title>${escapeXml(site.name)}: claims, explainers and corrections</title>`,
    `<updated>${updated}T00:00:00Z</updated>`,
    `<author><name>${escapeXml(findAuthor(site))}</name></author>`,
    `<link rel="self" href="${escapeXml(absolute('corrections/feed.xml'))}"/>`,
    `<link href="${escapeXml(absolute(''))}"/>`,
    ...entries.map(formatEntry),
    '</feed>',
    '',
  ].join('\n')
}

function formatEntry({ id, title, link, date, summary }: Entry): string {
  return [
    '<entry>',
    `<id>${escapeXml(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<link href="${escapeXml(link)}"/>`,
    `<updated>${date}T00:00:00Z</updated>`,
    `<summary>${escapeXml(summary)}</summary>`,
    '</entry>',
  ].join('')
}
