import type { Site } from '../../schemas/site.ts'
import { formatBlock } from '../article.ts'
import type { Casebook } from '../casebook.ts'
import { buildIssue, type Issue } from '../issue.ts'
import { listArticleWords, listOwnWords, type OwnWords } from '../own-words.ts'
import { buildFoldedWords, buildWords } from '../tokens.ts'

const LEAST_ARTICLE_WORDS = 250
const MOST_ARTICLE_WORDS = 600
const MOST_SHORT_WORDS = 60
/** Words in a row of the claim that a headline may share with it. */
const MOST_ECHO = 5

/**
 * Words that say more than the evidence does, with what to write; allowed in quotations and printed titles only.
 * Those of a subject stand in content/site.yaml.
 */
const LOADED: readonly [RegExp, string][] = [
  [/\b(?:debunk(?:s|ed|ing)?|disprov(?:e|es|ed|ing))\b/i, 'what was found'],
  [/\bhoax\b/i, 'what was wrong with it'],
  [/\bproved\b/i, 'showed, or found'],
  [/\b(?:Orwellian|dystopian|nightmarish)\b/i, 'what happens'],
]

/** An article has 250 to 600 words, the short answer at most 60. */
export function findWrongLengths({ records }: Casebook): Issue[] {
  return records.claims.flatMap(({ fields, article, file, place }) => {
    const paragraphs = article.blocks.filter((block) => block.kind === 'paragraph')
    const words = paragraphs.reduce((sum, block) => sum + formatBlock(block).split(' ').length, 0)
    const short = buildWords(fields.inShort).length
    return [
      ...(words < LEAST_ARTICLE_WORDS || words > MOST_ARTICLE_WORDS
        ? [
            buildIssue(
              'length',
              file,
              `the article has ${words} words`,
              `${LEAST_ARTICLE_WORDS} to ${MOST_ARTICLE_WORDS}`,
            ),
          ]
        : []),
      ...(short > MOST_SHORT_WORDS
        ? [
            buildIssue(
              'length',
              place('inShort'),
              `the short answer has ${short} words`,
              `at most ${MOST_SHORT_WORDS}`,
            ),
          ]
        : []),
    ]
  })
}

/** The headline gives what we found; it does not spread the claim again. */
export function findEchoingHeadlines({ records }: Casebook): Issue[] {
  return records.claims.flatMap(({ fields, place }) => {
    const title = ` ${buildFoldedWords(fields.title).join(' ')} `
    const echo = [fields.quotation.words, fields.paraphrase].find((text) => {
      const words = buildFoldedWords(text)
      return words.some(
        (_, i) =>
          i + MOST_ECHO < words.length && title.includes(` ${words.slice(i, i + MOST_ECHO + 1).join(' ')} `),
      )
    })
    return echo === undefined
      ? []
      : [
          buildIssue(
            'echo',
            place('title'),
            `the headline repeats the claim: “${fields.title}”`,
            'what we found, in other words',
          ),
        ]
  })
}

/** No loaded word stands in our own text. */
export function findLoadedWords(casebook: Casebook): Issue[] {
  const loaded = listLoaded(casebook.site)
  return listOwnWords(casebook).flatMap((own) => judge(own, loaded))
}

/** A paragraph of an article or an explainer has an address that stays. */
export function findUnaddressedParagraphs({ records }: Casebook): Issue[] {
  return [...records.claims, ...records.explainers].flatMap(({ article, file }) =>
    article.blocks
      .filter(({ kind, id }) => kind === 'paragraph' && !/^[a-z][a-z0-9-]*$/.test(id ?? ''))
      .map(({ id, line }) => {
        const found = id ? `the address "${id}" of a paragraph` : 'a paragraph without an address'
        const wanted = id
          ? 'small letters, digits and hyphens after a first letter, like <Para id="short-word">'
          : '<Para id="short-word"> around it'
        return buildIssue('paragraph-id', `${file}:${line}`, found, wanted)
      }),
  )
}

/** Apostrophes in our own text are typographic; a source keeps its own. */
export function findTypewriterApostrophes(casebook: Casebook): Issue[] {
  return listArticleWords(casebook)
    .filter(({ text }) => text.includes("'"))
    .map(({ text, where }) =>
      buildIssue('apostrophe', where, `a straight apostrophe in “${text.trim().slice(0, 50)}”`, '’'),
    )
}

/** What the casebook wants avoided, as patterns. */
function listLoaded({ avoid }: Pick<Site, 'avoid'>): readonly (readonly [RegExp, string])[] {
  const own = avoid.map(({ words, instead }) => {
    const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('#', '[\\d.,]+')
    return [new RegExp(`\\b${pattern}\\b`, 'i'), instead] as const
  })
  return [...own, ...LOADED]
}

function judge(own: OwnWords, loaded: ReturnType<typeof listLoaded>): Issue[] {
  return loaded.flatMap(([word, wanted]) => {
    const match = word.exec(own.text)
    return match ? [buildIssue('loaded-word', own.where, `“${match[0]}”`, wanted)] : []
  })
}
