// A casebook of any size that passes every rule, for measuring builds. Its words are drawn from a short list; scales,
// policies and glossary are those of tests/casebooks/long-bridge. It is never part of the site.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { readContent } from '../../src/content-files.ts'
import { buildCasebook, type Casebook } from '../../src/domain/casebook.ts'
import type { Draw } from '../../src/domain/versions/publish.ts'
import { planRecord } from '../../src/domain/versions/record.ts'
import { writeTogether } from '../../src/editor/write-together.ts'
import { buildRandom, type Random } from '../search/random.ts'
import { nameThing } from './sentences.ts'
import { CLAIMANT, nameClaim, nameSlug, nameSource, THEN, TODAY, writeClaim } from './synthetic-claim.ts'
import { BASE, buildLinks, buildSpread } from './synthetic-links.ts'

const TAKEN = /^(labels|site|glossary|corrections)\.yaml$|^sources\/|^pages\/(?!home)/
const SEED = 1902
/** Writes a casebook of `count` claims into an empty folder and records the first version of everything in it. */
export function writeSyntheticCasebook(
  folder: string,
  count: number,
  draw: (casebook: Casebook) => Draw,
  things?: number,
): void {
  writeTogether(folder, listSyntheticFiles(count, things))
  const casebook = buildCasebook(readContent(folder).records)
  const plan = planRecord(casebook, TODAY, draw(casebook))
  if ('refusal' in plan) throw new Error(plan.refusal)
  writeTogether(folder, plan.files)
}

/**
 * The files of such a casebook, by path, as an editor would write them; the same ones for the same count. The map has so
 * many `things`, as many as go with the claims if left out.
 */
export function listSyntheticFiles(count: number, things?: number): Map<string, string> {
  const random = buildRandom(SEED)
  const numbers = Array.from({ length: count }, (_, number) => number)
  return new Map([
    ...listTaken(),
    ['pages/home.mdx', writeHome()],
    ['diagrams.yaml', stringify(listDiagrams())],
    [
      'ledger.yaml',
      stringify({ claims: Object.fromEntries(numbers.map((i) => [nameClaim(i), [nameSlug(i)]])) }),
    ],
    ['versions.yaml', stringify({ claims: {}, explainers: {}, diagrams: {} })],
    ['links.yaml', stringify(buildLinks(count, random, things))],
    ['spread.yaml', stringify(buildSpread(count, random))],
    ...numbers.map((i): [string, string] => [`sources/${nameSource(i)}.yaml`, writeSource(i, random)]),
    ...numbers.map((i): [string, string] => [`claims/${nameSlug(i)}.mdx`, writeClaim(i, count, random)]),
  ])
}

function listTaken(): [string, string][] {
  return readdirSync(BASE, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => TAKEN.test(name) && /\.\w+$/.test(name))
    .map((name) => [name, readFileSync(join(BASE, name), 'utf8')])
}

function writeHome(): string {
  return `---
title: How large can a casebook be?
description: An exercise for measuring builds. Its words were drawn by chance.
lastChanged: "${TODAY}"
---

<Para id="answer">
This is an exercise, and its words were drawn by chance. It begins with <Claim id="${nameClaim(0)}">the first entry</Claim>.<Cite of="${CLAIMANT}" />
</Para>

<VerdictsInShort />

## Ways in

<WaysIn />
`
}

function writeSource(number: number, random: Random): string {
  return stringify({
    id: nameSource(number),
    type: 'report',
    title: null,
    description: `A made-up report on the ${nameThing(random)}, for this exercise`,
    authors: [],
    issued: THEN,
    url: null,
    urlNote: 'It is made up and stands nowhere.',
    language: 'en',
    kind: 'reporting',
    read: 'excerpt',
    confidence: 'medium',
    accessed: TODAY,
  })
}

/** The words of the diagrams are those of the base, and of the first casebook for the one that the base does not show. */
function listDiagrams(): unknown[] {
  const read = (folder: string) =>
    parse(readFileSync(join(folder, 'diagrams.yaml'), 'utf8')) as { id: string }[]
  return [...read(BASE), ...read('content').filter(({ id }) => id === 'spread')]
}
