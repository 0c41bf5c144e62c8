/** Attributes of a scoped style; every other attribute a browser or a script may set at any time. */
export const SCOPE = 'data-astro-cid-\\w+'
const IS_SCOPE = new RegExp(`^${SCOPE}$`)
/** What a tag, an attribute and a name in a script look like in the files that the build writes. */
const TAG = /<([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g
const ATTRIBUTE = /([^\s=/"'>]+)(?:="([^"]*)")?/g
const WORD = /[\w-]+/g
const SCRIPT = /(?<![\w.-])[\w.-]+\.js\b/g
/** What a diagram draws anew from, in the page. */
const FACTS = /<script type="application\/json"[^>]*>([^<]*)/g
/** What is put into a page after this: the note that it comes from a copy kept for reading offline. */
const LATER = ['kept-note']

/** What pages of one kind hold that a selector may name. */
export interface Names {
  tags: Set<string>
  classes: Set<string>
  ids: Set<string>
  scopes: Set<string>
  /**
   * Every word of the facts that scripts draw from, and of the scripts: a class that one of them sets is among these, or
   * begins with one that ends in a hyphen.
   */
  words: Set<string>
  /** File names of the scripts. */
  scripts: Set<string>
}

/** Whether an attribute is that of a scoped style. */
export function isScope(name: string): boolean {
  return IS_SCOPE.test(name)
}

/** What some pages hold. */
export function readNames(pages: Iterable<string>): Names {
  const names = joinNames([])
  // Most tags of a page stand in every other page of its kind, too.
  const seen = new Set<string>()
  for (const page of pages) {
    for (const [, facts = ''] of page.matchAll(FACTS)) addWords(facts, names.words)
    for (const [whole, tag = '', attributes = ''] of page.matchAll(TAG)) {
      if (seen.has(whole)) continue
      seen.add(whole)
      for (const [name] of whole.matchAll(SCRIPT)) names.scripts.add(name)
      names.tags.add(tag.toLowerCase())
      for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
        if (name === 'class') for (const each of value.split(/\s+/)) names.classes.add(each)
        if (name === 'id') names.ids.add(value)
        if (isScope(name)) names.scopes.add(name)
      }
    }
  }
  return names
}

/** What several lots of pages hold. */
export function joinNames(lots: readonly Names[]): Names {
  const join = (part: keyof Names): Set<string> => new Set(lots.flatMap((names) => [...names[part]]))
  return {
    tags: join('tags'),
    classes: join('classes').union(new Set(LATER)),
    ids: join('ids'),
    scopes: join('scopes'),
    words: join('words'),
    scripts: join('scripts'),
  }
}

/** Adds the words of the scripts that pages load, and of those that these load; `read` knows the files of the site. */
export function addScripts(names: Names, read: (name: string) => string | undefined): void {
  // A set gives what is added while it is gone through, too.
  for (const name of names.scripts) {
    const script = read(name) ?? ''
    addWords(script, names.words)
    for (const [other] of script.matchAll(SCRIPT)) names.scripts.add(other)
  }
}

function addWords(text: string, words: Set<string>): void {
  for (const [word] of text.matchAll(WORD)) words.add(word)
}
