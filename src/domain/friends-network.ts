/** People in the network: few enough to draw each, enough for friends of friends of friends. */
export const PEOPLE = 60
/** Share of ties between people who also exchange money; our assumption, as no source gives a number. */
export const MONEY_SHARE = 0.3
/** Share of ties that lead out of the neighbourhood; our assumption, inside the small-world range of the paper. */
export const REWIRED_SHARE = 0.2

/** Linear congruential generator with the numbers of Numerical Recipes (Press et al. 1992, 7.1), as in d3-force. */
const MULTIPLIER = 1664525
const INCREMENT = 1013904223
const MODULUS = 2 ** 32
/** Draws thrown away, because the first ones of neighbouring seeds lie close together. */
const WARM_UP = 8

/** Digits of a number in an id, so that ids sort as their numbers do. */
const ID_DIGITS = 2

/** A made-up person, with a neutral name. */
export interface Person {
  id: string
  name: string
}

/** Two people who know each other; `money` if they also exchange money. */
export interface Tie {
  /** The ids of both, smaller first: "p07-p31". */
  id: string
  between: readonly [string, string]
  money: boolean
}

/** Which network to build. */
export interface NetworkParameters {
  /** A whole number; the same one gives the same network. */
  seed: number
  /** Mean number of ties per person. */
  density: number
}

/** A made-up social network: part of a model, and data about nobody. */
export interface Network extends NetworkParameters {
  people: Person[]
  /** By id; no one is tied to themselves or twice to the same person. */
  ties: Tie[]
}

/**
 * A small world after Watts and Strogatz (1998): a ring on which everyone knows their neighbours, and some ties of
 * which lead elsewhere instead. The parameters are taken as checked.
 */
export function buildNetwork({ seed, density }: NetworkParameters): Network {
  const random = buildRandom(seed)
  const ids = rewire(buildRing(density), random).toSorted()
  const drawn = ids.map((id) => ({ id, draw: random() })).toSorted((a, b) => a.draw - b.draw)
  const moneyIds = new Set(drawn.slice(0, Math.round(ids.length * MONEY_SHARE)).map(({ id }) => id))
  const ties = ids.map((id) => {
    const [a = '', b = ''] = id.split('-')
    return { id, between: [a, b] as const, money: moneyIds.has(id) }
  })
  return { seed, density, people: listPeople(), ties }
}

/** Everyone in the network, p01 to p60. */
export function listPeople(): Person[] {
  return Array.from({ length: PEOPLE }, (_, i) => ({ id: formatId(i), name: formatPerson(formatId(i)) }))
}

/** What a person is called: "Person 7". */
export function formatPerson(id: string): string {
  return `Person ${Number(id.slice(1))}`
}

/** Ties to the nearest on both sides; where their number is odd, every second person has one tie further out. */
function buildRing(density: number): [number, number][] {
  const near = Math.floor(density / 2)
  const everyone = Array.from({ length: PEOPLE }, (_, i) => i)
  return everyone.flatMap((i) => {
    const reach = density % 2 === 1 && i % 2 === 0 ? near + 1 : near
    return Array.from({ length: reach }, (_, step): [number, number] => [i, (i + step + 1) % PEOPLE])
  })
}

/** Gives some ties another far end, among the people whom the near end does not know yet. */
function rewire(ring: readonly [number, number][], random: () => number): string[] {
  const tieIds = new Set(ring.map(([a, b]) => formatTie(a, b)))
  for (const [a, b] of ring) {
    if (random() >= REWIRED_SHARE) continue
    const strangers = Array.from({ length: PEOPLE }, (_, i) => i).filter(
      (other) => other !== a && !tieIds.has(formatTie(a, other)),
    )
    const other = strangers[Math.floor(random() * strangers.length)]
    if (other === undefined) continue
    tieIds.delete(formatTie(a, b))
    tieIds.add(formatTie(a, other))
  }
  return [...tieIds]
}

/** Numbers from 0 to below 1 that look like chance and are the same for the same seed. */
function buildRandom(seed: number): () => number {
  let state = seed
  const draw = (): number => {
    state = (MULTIPLIER * state + INCREMENT) % MODULUS
    return state / MODULUS
  }
  for (let i = 0; i < WARM_UP; i++) draw()
  return draw
}

function formatTie(a: number, b: number): string {
  return `${formatId(Math.min(a, b))}-${formatId(Math.max(a, b))}`
}

function formatId(index: number): string {
  return `p${String(index + 1).padStart(ID_DIGITS, '0')}`
}
