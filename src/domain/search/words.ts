/** One word of a text, as it is compared, and where it stands: text.slice(start, end) is what was printed. */
export interface Word {
  word: string
  start: number
  end: number
}

const apostrophe = "['’ʼ＇]"
const letter = String.raw`(?:[A-Za-z\d]|(?!\p{Script=Han})[\p{L}\p{N}\p{M}])`
// Chinese is written without spaces, so its runs are read apart from other letters. Thousands stay together ("100,000").
const wordRuns = new RegExp(
  String.raw`(?<chinese>\p{Script=Han}+)|\d{1,3}(?:,\d{3})+(?!\d)|${letter}+(?:${apostrophe}${letter}+)*`,
  'gu',
)
const possessive = new RegExp(`${apostrophe}s$`, 'iu')
const singleLetter = /^\p{Script=Latin}$/u
// Most words; they need no folding but of capitals, which is ten times as fast.
const plainRun = /^[a-z\d]+$/i
const chinese = /\p{Script=Han}/u

// The words with which English asks and joins. "not" is among them: a search cannot tell a denial from a statement.
const stopWords = new Set(
  `about an and any are as at be been but by can could did do does for from had has have how if in into is it its may
  might must my not of on or our really shall should so than that the their them then there these they this those to
  true was were what when where whether which who whom whose why will with would you your`.split(/\s+/),
)

/**
 * The words of a text in reading order, without single Latin letters. A run of Chinese gives each character together with
 * the next one, and its last character alone, so that any part of it is found; those words overlap.
 */
export function findWords(text: string): Word[] {
  return [...text.matchAll(wordRuns)].flatMap((run) =>
    run.groups?.['chinese'] ? pairCharacters(run[0], run.index) : foldRun(run[0], run.index),
  )
}

/** The words to compare a query by: as findWords, but a run of Chinese ends with its last pair. */
export function findQueryWords(query: string): string[] {
  const words = findWords(query)
  return words.filter(({ end }, index) => words[index - 1]?.end !== end).map(({ word }) => word)
}

/** Whether a word only asks or joins, like "did" or "the". */
export function isStopWord(word: string): boolean {
  return stopWords.has(word)
}

/** Whether a word is Chinese: such words are never matched by similar spelling. */
export function isChinese(word: string): boolean {
  return chinese.test(word)
}

/** The singular that a plural may belong to ("bodies" → "body"); undefined for other forms and short words ("news"). */
export function findSingular(word: string): string | undefined {
  if (/^[a-z]{2,}ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/^[a-z]{3,}[^s]s$/.test(word)) return word.slice(0, -1)
  return undefined
}

function pairCharacters(run: string, start: number): Word[] {
  const characters = [...run.matchAll(/./gu)]
  return characters.map((character, index) => {
    const pair = character[0] + (characters[index + 1]?.[0] ?? '')
    const from = start + character.index
    return { word: pair.normalize('NFKC'), start: from, end: from + pair.length }
  })
}

function foldRun(run: string, start: number): Word[] {
  const word = plainRun.test(run) ? run.toLowerCase() : fold(run)
  return word === '' || singleLetter.test(word) ? [] : [{ word, start, end: start + run.length }]
}

function fold(run: string): string {
  return run
    .replace(possessive, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
