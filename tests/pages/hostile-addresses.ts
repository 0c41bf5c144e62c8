import type { ViewGrammar } from '../../src/domain/diagram-view.ts'

/** What somebody might put into an address to see whether a page runs, breaks or loops. */
export const hostileValues: readonly string[] = [
  '<script>document.title="taken"</script>',
  '<img src=x onerror=document.title="taken">',
  '"><svg onload=document.title="taken">',
  'javascript:document.title="taken"',
  '__proto__',
  'constructor',
  'toString',
  '%',
  '%00',
  '\u202e\u2066',
  '\ud800',
  '芝麻信用',
  ',,,,',
  '-1',
  '1e309',
  'NaN',
  '0x10',
  '9'.repeat(400),
  '../../etc/passwd',
  '][data-id=',
  "'; drop table claims; --",
  '${7*7}',
]

/** A generator after Park and Miller (1988): the same seed gives the same numbers, from 0 to below 1. */
function buildRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

/** Random queries for one diagram: known and unknown fields, with values that fit, that do not, and that are hostile. */
export function listHostileQueries(grammar: ViewGrammar, count: number, seed: number): string[] {
  const random = buildRandom(seed)
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  const fitting = Object.values(grammar).flatMap((field) =>
    field.kind === 'number' ? [String(field.least), String(field.most)] : [...field.values],
  )
  const names = [...Object.keys(grammar), 'v']
  const value = (name: string): string => {
    const field = Object.hasOwn(grammar, name) ? grammar[name] : undefined
    const draw = random()
    if (draw < 0.25) return pick(hostileValues)
    if (draw < 0.4) return `${pick(fitting)},${pick(fitting)}`
    return draw < 0.8 && field && field.kind !== 'number' ? pick(field.values) : pick(fitting)
  }
  return Array.from({ length: count }, () => {
    const query = new URLSearchParams()
    const fields = 1 + Math.floor(random() * 5)
    for (let i = 0; i < fields; i++) {
      const name = random() < 0.85 ? pick(names) : pick(hostileValues)
      query.append(name, value(name))
    }
    return query.toString()
  })
}
