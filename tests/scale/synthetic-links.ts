import { join } from 'node:path'
import { readLooks } from '../../src/content-files.ts'
import { idsOf } from '../../src/domain/ids-of.ts'
import { buildScales, type LinkGraph } from '../../src/domain/link-scales.ts'
import { buildLinkGraphSchema } from '../../src/schemas/link-graph.ts'
import { roles } from '../../src/schemas/scales.ts'
import type { Random } from '../search/random.ts'
import { nameThing, writeClause, writeSentence } from './sentences.ts'
import { ANSWERER, CLAIMANT, nameClaim, nameSource } from './synthetic-claim.ts'

/** The casebook from which scales are taken. */
export const BASE = join('tests', 'casebooks', 'long-bridge')
const labels = readLooks(BASE).labels.fields
const [bands, lenses, statuses] = [idsOf(labels.bands), idsOf(labels.lenses), idsOf(labels.statuses)]

/** One thing on the link map for ten claims, as far as a map can be read; two links for each thing. */
const CLAIMS_PER_NODE = 10
const NODES = { least: 6, most: 300 }
const LINKS_PER_NODE = 2
const CLAIMS_PER_EVENT = 20
const EVENTS = { least: 3, most: 60 }

/** Links from data to systems and on to consequences; every claim belongs to one of them. The more claims, the more `things`. */
export function buildLinks(count: number, random: Random, things?: number): object {
  const wanted = things ?? clamp(Math.ceil(count / CLAIMS_PER_NODE), NODES)
  const nodes = Array.from({ length: wanted }, (_, i) => ({
    id: `thing-${i + 1}`,
    label: nameThing(random),
    band: bands[Math.floor(i / roles.length) % bands.length],
    role: roles[i % roles.length],
    description: writeSentence(random),
  }))
  const total = wanted * LINKS_PER_NODE
  const edges = Array.from({ length: total }, (_, i) => {
    const isFirst = i % 2 === 0
    const pick = (role: string): string => random.pick(nodes.filter((node) => node.role === role)).id
    return {
      id: `e${String(i + 1).padStart(2, '0')}`,
      from: pick(isFirst ? 'data' : 'system'),
      to: pick(isFirst ? 'system' : 'consequence'),
      label: 'leads to',
      ...Object.fromEntries(lenses.map((lens) => [lens, random.pick(statuses)])),
      claims: count > total ? listEvery(total, i, count).map(nameClaim) : [nameClaim(i % count)],
      sources: [nameSource(random.between(0, count - 1))],
      note: writeSentence(random),
    }
  })
  return { nodes, edges }
}

/** Such links as a casebook holds them. */
export function buildGraph(count: number, random: Random, things?: number): LinkGraph {
  const records = buildLinkGraphSchema(labels).parse(buildLinks(count, random, things))
  return { ...records, scales: buildScales(labels) }
}

/** Steps of a story, each built on one before it. */
export function buildSpread(count: number, random: Random): object[] {
  const wanted = clamp(Math.ceil(count / CLAIMS_PER_EVENT), EVENTS)
  return Array.from({ length: wanted }, (_, i) => ({
    id: `ev-${i + 1}`,
    date: `${1840 + i}-06-01`,
    actor: random.pick(['The notice', 'The survey']),
    title: writeClause(random),
    source: i % 2 === 0 ? CLAIMANT : ANSWERER,
    kind: random.pick(['report', 'repeat', 'rebuttal']),
    added: writeSentence(random),
    derivedFrom: i === 0 ? [] : [{ event: `ev-${random.between(1, i)}`, certainty: 'inferred' }],
  }))
}

/** Every `step`-th number below `end`, from `start` on. */
function listEvery(step: number, start: number, end: number): number[] {
  return Array.from({ length: Math.ceil((end - start) / step) }, (_, i) => start + i * step)
}

function clamp(value: number, { least, most }: { least: number; most: number }): number {
  return Math.min(most, Math.max(least, value))
}
