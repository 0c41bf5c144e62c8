import type { ClaimFields } from '../../schemas/claim.ts'
import type { Passage, Run } from '../../schemas/edition.ts'
import type { ExplainerFields } from '../../schemas/explainer.ts'
import type { Quotation } from '../../schemas/quotation.ts'
import type { Article, Block, Inline, Step } from '../article.ts'

// What a version said, piece by piece. Nothing here comes from code or from another record, so that the same record
// gives the same passages in ten years. Left out: dates and version, the place of a piece on the site (theme, order),
// its neighbours (related) and search words (aliases); they change without a word of the piece changing.

/** What a claim says. */
export function buildClaimPassages(claim: ClaimFields, article: Article): Passage[] {
  const { answer } = claim
  return [
    paragraph('title', claim.title),
    paragraph('in-short', claim.inShort),
    paragraph('words/quotation', quote(claim.quotation)),
    paragraph('words/who', label('claimants', claim.claimant), ...relay(claim.relays)),
    paragraph('words/nature', label('natures', claim.nature)),
    paragraph('words/paraphrase', claim.paraphrase),
    ...(['verdict2015', 'verdictNow'] as const).map((when) =>
      paragraph(
        `verdicts/${when}`,
        label('verdicts', claim[when].verdict),
        claim[when].because,
        label('confidence', claim[when].confidence),
      ),
    ),
    paragraph('verdicts/confidence', label('confidence', claim.confidence)),
    paragraph(
      'answer',
      label('coverages', answer.coverage),
      ...(answer.summary === undefined ? [] : [answer.summary]),
      ...cite(answer.by),
    ),
    ...buildTextPassages(article),
    ...(['holds', 'doesNotHold'] as const).flatMap((list) =>
      claim[list].map(({ point, sources }, i) => paragraph(`${list}/${i + 1}`, point, ...cite(sources))),
    ),
    ...claim.open.map((point, i) => paragraph(`open/${i + 1}`, point)),
    ...claim.findings.map(({ id, finding, sources, stance, when, period }) => ({
      ...paragraph(`${period}/${id}`, label('stances', stance), finding, ...cite(sources), { when }),
      id,
    })),
    ...(claim.repeatedBy.length > 0 ? [paragraph('echoes', ...cite(claim.repeatedBy))] : []),
    paragraph('contact', label('contacts', claim.contact)),
  ]
}

/** What an explainer says. */
export function buildExplainerPassages(explainer: ExplainerFields, article: Article): Passage[] {
  return [
    paragraph('title', explainer.title),
    paragraph('headline', explainer.headline),
    paragraph('description', explainer.description),
    ...buildTextPassages(article),
  ]
}

/** The article in reading order, each step of a story before its text. */
function buildTextPassages({ blocks, steps }: Article): Passage[] {
  const pieces = [...steps, ...blocks].sort((a, b) => a.line - b.line)
  const seen = new Map<string, number>()
  return pieces.map((piece) => {
    const passage = 'view' in piece ? buildStep(piece) : buildBlock(piece)
    const count = (seen.get(passage.at) ?? 0) + 1
    seen.set(passage.at, count)
    return count === 1 ? passage : { ...passage, at: `${passage.at}-${count}` }
  })
}

function buildStep({ id, of, part, view, title }: Step): Passage {
  const diagram = { diagram: of, ...(part === undefined ? {} : { part }), view }
  return { at: `text/step-${id}`, kind: 'heading', id, runs: [title, diagram] }
}

function buildBlock({ kind, id, inlines }: Block): Passage {
  const runs = joinTexts(inlines.map(buildRun))
  if (kind === 'heading') return { at: `text/heading-${formatSlug(runs)}`, kind, runs }
  return { at: `text/${id ?? 'paragraph'}`, kind, ...(id === undefined ? {} : { id }), runs }
}

/** A heading has no address; its words name it, so that one heading more does not rename the others. */
function formatSlug(runs: readonly Run[]): string {
  const text = runs.map((run) => (typeof run === 'string' ? run : 'text' in run ? run.text : '')).join('')
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
}

function buildRun(inline: Inline): Run {
  switch (inline.kind) {
    case 'text':
      return inline.isEmphasised ? `*${inline.text}*` : inline.text
    case 'quote':
      return quote(inline.quotation)
    case 'cite':
      return { cite: inline.sourceIds }
    case 'term':
      return { term: inline.id, text: inline.text }
    case 'claim':
      return { claim: inline.id, text: inline.text }
  }
}

/** Running text in one piece, with single spaces and none at its ends: how lines are broken in the file is no text. */
export function joinTexts(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (typeof run === 'string' && typeof last === 'string') joined[joined.length - 1] = last + run
    else joined.push(run)
  }
  return joined
    .map((run, i) => {
      if (typeof run !== 'string') return run
      const text = run.replace(/\s+/g, ' ')
      const begun = i === 0 ? text.trimStart() : text
      return i === joined.length - 1 ? begun.trimEnd() : begun
    })
    .filter((run) => run !== '')
}

function paragraph(at: string, ...runs: Run[]): Passage {
  return { at, kind: 'paragraph', runs: joinTexts(runs) }
}

function label(scale: string, id: string): Run {
  return { label: `${scale}.${id}` }
}

function relay(whom: ClaimFields['relays']): Run[] {
  if (whom === undefined) return []
  return typeof whom === 'string' ? cite([whom]) : [`Relaying ${whom.name}.`]
}

function cite(sources: string[]): Run[] {
  return sources.length > 0 ? [{ cite: sources }] : []
}

/** What a reader sees of a quotation; the words before and after it only help the build to find it. */
function quote({ source, paragraph, words, via, originals }: Quotation): Run {
  return {
    quote: {
      source,
      paragraph,
      words,
      ...(via === undefined ? {} : { via }),
      ...(originals === undefined ? {} : { originals }),
    },
  }
}
