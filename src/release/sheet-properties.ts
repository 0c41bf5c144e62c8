/** Where a sheet says the name of a custom property, or of an anchor. */
const NAME = /(?<![\w-])--[a-z][\w-]*/g
const USE = /var\((--[\w-]+)/g
const DECLARATION = /(?<=[{;])(--[a-z][\w-]*):[^;}]*;?/g
/** A rule of which nothing is left. */
const EMPTY = /(?<=[{}])[^{}@;"']*\{\}/g
/** What stands between the braces of a rule without rules inside. */
const BODY = /(?<=\{)[^{}]*(?=\})/g
/** A declaration of a custom property, by its name and its value. */
const PROPERTY = /^(--[\w-]+):(.*)$/s
/** Letters of a name that says enough and is short enough: "--sans", "--text". */
const SHORT = 7

/**
 * A minified sheet without the custom properties that nothing in it uses or one other of the same rule alone, which gets
 * their value; the others have short names: "--sr" for "--surface-raised". What a script names, one of these words, stays as it is.
 */
export function shortenProperties(css: string, words: ReadonlySet<string>): string {
  const used = joinUsedOnce(dropUnused(css, words), words)
  const names = new Set(used.match(NAME))
  const short = new Map<string, string>()
  const taken = new Set([...names, ...words])
  for (const name of names) {
    if (name.length <= SHORT || words.has(name)) continue
    const begin = `--${name.match(/(?<=-)\w(?=\w|$)/g)?.join('') ?? ''}`
    let own = begin
    for (let i = 2; taken.has(own); i += 1) own = `${begin}${i}`
    taken.add(own)
    short.set(name, own)
  }
  return used.replaceAll(NAME, (name) => short.get(name) ?? name)
}

/** Of two properties, of which only the first uses the second, both go; so does a rule that held nothing else. */
function dropUnused(css: string, words: ReadonlySet<string>): string {
  const used = new Set([...css.matchAll(USE)].map(([, name = '']) => name))
  const less = css.replaceAll(DECLARATION, (all, name: string) =>
    used.has(name) || words.has(name) ? all : '',
  )
  return less.length < css.length ? dropUnused(less.replaceAll(EMPTY, ''), words) : less
}

/** Puts the value of a property where it is used, if that is one other property of the same rule: a colour of the palette. */
function joinUsedOnce(css: string, words: ReadonlySet<string>): string {
  const names = findOnce(css, DECLARATION).intersection(findOnce(css, USE)).difference(words)
  return css.replaceAll(BODY, (body) => {
    const declarations = body.split(';')
    for (const [i, declaration] of declarations.entries()) {
      const [, name = '', value = ''] = PROPERTY.exec(declaration) ?? []
      const use = `var(${name})`
      const user = declarations.findIndex((each) => each.startsWith('--') && each.includes(use))
      if (!names.has(name) || user < 0) continue
      declarations[user] = declarations[user]?.replace(use, () => value) ?? ''
      declarations[i] = ''
    }
    return declarations.filter(Boolean).join(';')
  })
}

/** The names that a pattern finds a single time. */
function findOnce(css: string, pattern: RegExp): Set<string> {
  const all = [...css.matchAll(pattern)].map(([, name = '']) => name)
  const counts = Map.groupBy(all, (name) => name)
  return new Set([...counts].flatMap(([name, { length }]) => (length === 1 ? [name] : [])))
}
