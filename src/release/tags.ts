/** Attributes of a tag as the build writes them, all or some of them: in runs, not sign by sign, for this reads every page. */
export const ATTRIBUTES = '[^<>"]*(?:"[^"]*"[^<>"]*)*'
/** A tag: its name, and all its attributes. */
const TAG = new RegExp(`<([a-z][\\w-]*)(${ATTRIBUTES})>`, 'gi')
const ENTITY = /&(amp|lt|gt|quot|#\d+);/g
const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** A tag of a page, whose attributes can be changed; all that is not changed stays letter for letter as it is. */
export interface Tag {
  name: string
  get: (attribute: string) => string | undefined
  /** Sets an attribute, or takes it away where the value is undefined. */
  set: (attribute: string, value: string | undefined) => void
}

/**
 * Edits the tags of a page that our build wrote and a test finds valid, which needs no parser: those in which `wanted` is
 * found. Where `edit` says false, the tag goes.
 */
export function editTags(html: string, wanted: RegExp, edit: (tag: Tag) => boolean): string {
  return html.replaceAll(TAG, (whole, name: string, written: string) => {
    if (!wanted.test(whole)) return whole
    let attributes = written
    // Most tags have few of the attributes that are asked for.
    const find = (attribute: string): RegExpExecArray | null =>
      attributes.includes(attribute) ? patternOf(attribute).exec(attributes) : null
    const isKept = edit({
      name: name.toLowerCase(),
      get: (attribute) => {
        const found = find(attribute)
        return found ? decode(found[2] ?? '') : undefined
      },
      set: (attribute, value) => {
        const [found = '', before = attributes] = find(attribute) ?? []
        const after =
          value === undefined ? '' : value === '' ? ` ${attribute}` : ` ${attribute}="${encode(value)}"`
        attributes = before + after + attributes.slice(found.length || before.length)
      },
    })
    return isKept ? `<${name}${attributes}>` : ''
  })
}

const patterns = new Map<string, RegExp>()

/** Finds an attribute, with its value or without, behind all that stand before it. */
function patternOf(attribute: string): RegExp {
  const pattern =
    patterns.get(attribute) ??
    new RegExp(`^((?:\\s+[^\\s="]+(?:="[^"]*")?)*?)\\s+${attribute}(?:="([^"]*)")?(?=[\\s/]|$)`)
  patterns.set(attribute, pattern)
  return pattern
}

/** A text as it stands between tags. */
export function escapeText(text: string): string {
  return encode(text).replaceAll('<', '&lt;')
}

function decode(value: string): string {
  return value.replaceAll(
    ENTITY,
    (_, sign: string) => SIGNS[sign] ?? String.fromCodePoint(Number(sign.slice(1))),
  )
}

function encode(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
