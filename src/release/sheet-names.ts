import { isScope } from './selectors.ts'

/** What a tag, an attribute and a name in a script look like in the files that the build writes. */
const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g
const ATTRIBUTE = /([^\s=/"'>]+)(?:="([^"]*)")?/g
const WORD = /[\w-]+/g
/** A word of a script that no property is called by: not "search" in `location.search`. */
const SCRIPT_WORD = /(?<![\w$-]|[\w$)\]]\??\.)[\w-]+/g
/** What a script calls a data-* attribute: `dataset.byStep`. */
const DATASET = /(?<=\bdataset\??\.)\w+/g
/** A string of one word in a script. */
const QUOTED = /(?<!(?:closest|matches|querySelector(?:All)?)\()(["'`])([\w-]+)\1/g
const SCRIPT = /(?<![\w.-])[\w.-]+\.js\b/g
/** What a diagram draws anew from, in the page. */
const FACTS = /<script type="application\/json"[^>]*>([^<]*)/g
/** Tags that nothing stands in. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
/** What is put into a page after this: the note that it comes from a copy kept for reading offline. */
const LATER = ['kept-note']

/** Elements that are alike to a sheet. */
export interface Look {
  tag: string
  classes: ReadonlySet<string>
  scopes: ReadonlySet<string>
  /** Scopes of the elements that it stands in. */
  above: ReadonlySet<string>
}

/** What pages of one kind hold that a selector may name. */
export interface Names {
  /** By all that tells one from the others. */
  looks: Map<string, Look>
  ids: Set<string>
  /** Names of data-* attributes. */
  facets: Set<string>
  /**
   * Every word of the facts that scripts draw from, and of the scripts: a class that one of them sets is among these, or
   * begins with one that ends in a hyphen.
   */
  words: Set<string>
  /** Words that a script holds as whole strings: names of the elements that it makes are among these. */
  quoted: Set<string>
  /** File names of the scripts. */
  scripts: Set<string>
}

/** Elements that stand in the same scopes, and what is inside of each of them, by its tag as it is written. */
interface Place {
  above: ReadonlySet<string>
  inside: Map<string, Place>
}

/** What some pages hold. */
export function readNames(pages: Iterable<string>): Names {
  const names = joinNames([])
  const places = new Map<string, Place>()
  const placeIn = (scopes: ReadonlySet<string>): Place => {
    const key = [...scopes].toSorted().join(' ')
    const place = places.get(key) ?? { above: scopes, inside: new Map<string, Place>() }
    places.set(key, place)
    return place
  }
  const top = placeIn(new Set())
  for (const page of pages) {
    for (const [, facts = ''] of page.matchAll(FACTS)) addWords(facts, WORD, names.words)
    const open: { tag: string; inside: Place }[] = []
    for (const [whole, end = '', name = '', attributes = ''] of page.matchAll(TAG)) {
      const tag = name.toLowerCase()
      if (end !== '') {
        const last = open.findLastIndex((each) => each.tag === tag)
        if (last >= 0) open.length = last
        continue
      }
      const { above, inside: known } = open.at(-1)?.inside ?? top
      // Most tags of a page stand in every other page of its kind, too.
      let inside = known.get(whole)
      if (!inside) {
        const { scopes } = addLook(tag, attributes, above, names)
        for (const [script] of whole.matchAll(SCRIPT)) names.scripts.add(script)
        inside = placeIn(above.union(scopes))
        known.set(whole, inside)
      }
      if (!VOID.has(tag) && !attributes.endsWith('/')) open.push({ tag, inside })
    }
  }
  return names
}

function addLook(tag: string, attributes: string, above: ReadonlySet<string>, names: Names): Look {
  const classes = new Set<string>()
  const scopes = new Set<string>()
  for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (name === 'class') for (const each of value.split(/\s+/)) classes.add(each)
    if (name === 'id') names.ids.add(value)
    if (isScope(name)) scopes.add(name)
    else if (name.startsWith('data-')) names.facets.add(name)
  }
  const look = { tag, classes, scopes, above }
  names.looks.set([tag, ...classes, ...scopes, '<', ...[...above].toSorted()].join(' '), look)
  return look
}

/** What several lots of pages hold. */
export function joinNames(lots: readonly Names[]): Names {
  const join = (part: 'ids' | 'facets' | 'words' | 'quoted' | 'scripts'): Set<string> =>
    new Set(lots.flatMap((names) => [...names[part]]))
  return {
    looks: new Map(lots.flatMap(({ looks }) => [...looks])),
    ids: join('ids'),
    facets: join('facets'),
    words: join('words').union(new Set(LATER)),
    quoted: join('quoted'),
    scripts: join('scripts'),
  }
}

/** Adds the words of the scripts that pages load, and of those that these load; `read` knows the files of the site. */
export function addScripts(names: Names, read: (name: string) => string | undefined): void {
  // A set gives what is added while it is gone through, too.
  for (const name of names.scripts) {
    const script = read(name) ?? ''
    addWords(script, SCRIPT_WORD, names.words)
    addWords(script, DATASET, names.words)
    for (const [, , word = ''] of script.matchAll(QUOTED)) names.quoted.add(word)
    for (const [other] of script.matchAll(SCRIPT)) names.scripts.add(other)
  }
}

function addWords(text: string, pattern: RegExp, words: Set<string>): void {
  for (const [word] of text.matchAll(pattern)) words.add(word)
}
