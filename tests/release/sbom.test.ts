import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type AnySchema, type ValidateFunction } from 'ajv'
import { describe, expect, it } from 'vitest'
import { lockSchema } from '../../src/release/lock.ts'
import { buildSbom, formatSbom, type Sbom } from '../../src/release/sbom.ts'
import { TIMEOUT } from '../editor/run-script.ts'

const lock = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
const self = { name: 'citizen-score-file', version: '0.1.0' }
const sbom = buildSbom(lock, self)
const refs = sbom.components.map((component) => component['bom-ref'])

/** The schemas of CycloneDX, as its own library brings them. */
const SCHEMAS = 'node_modules/@cyclonedx/cyclonedx-library/res/schema'

/** What checks a bill of materials against the schema of CycloneDX, its list of licences and its forms of addresses included. */
function compileSchema(): ValidateFunction {
  const read = (name: string): AnySchema =>
    JSON.parse(readFileSync(join(SCHEMAS, `${name}.SNAPSHOT.schema.json`), 'utf8')) as AnySchema
  const isAddress = (text: string): boolean => !/\s/.test(text) && URL.canParse(text, 'https://example.org/')
  const ajv = new Ajv({
    allErrors: true,
    // The schema has words of its own, such as "meta:enum".
    strict: false,
    formats: { 'iri-reference': isAddress, uri: URL.canParse, 'date-time': /^\d{4}-/, 'idn-email': /@/ },
  })
  for (const name of ['spdx', 'jsf-0.82'])
    ajv.addSchema(read(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`)
  return ajv.compile(read(`bom-${sbom.specVersion}`))
}

/** What npm itself makes of the same lock, without a network. */
function askNpm(): Pick<Sbom, 'components' | 'dependencies'> {
  const words = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx']
  const { stdout, stderr } = spawnSync('npm', words, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 2 ** 26,
  })
  if (stdout === '') throw new Error(`npm wrote no bill of materials: ${stderr}`)
  return JSON.parse(stdout) as Pick<Sbom, 'components' | 'dependencies'>
}

describe('the bill of materials', () => {
  it('names every package of the lock once, with version, licence and hash', () => {
    expect(new Set(refs).size).toBe(refs.length)
    expect(refs).toEqual(refs.toSorted((a, b) => (a < b ? -1 : 1)))
    for (const { name, version, purl, hashes, licenses } of sbom.components) {
      expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`)
      expect([name, hashes]).toEqual([
        name,
        [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
      ])
      expect([name, licenses.length]).toEqual([name, 1])
    }
  })

  it('names what each package needs, down to the last, and nothing that is not listed', () => {
    const known = new Set([`${self.name}@${self.version}`, ...refs])
    expect(new Set(sbom.dependencies.map(({ ref }) => ref))).toEqual(known)
    expect(sbom.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !known.has(ref))).toEqual(
      [],
    )
    const needed = new Set(sbom.dependencies.flatMap(({ dependsOn }) => dependsOn))
    expect(refs.filter((ref) => !needed.has(ref))).toEqual([])
  })

  it('is what the schema of CycloneDX asks for', () => {
    const isValid = compileSchema()
    expect(isValid(sbom) ? [] : isValid.errors).toEqual([])
    const [first] = sbom.components
    expect(first?.licenses).toEqual([{ license: { id: expect.any(String) } }])
    expect(isValid({ ...sbom, components: [{ ...first, licenses: [{ license: { id: 'Mit' } }] }] })).toBe(
      false,
    )
    expect(isValid({ ...sbom, components: [first, first] })).toBe(false)
    expect(isValid({ ...sbom, dependencies: [{ dependsOn: [] }] })).toBe(false)
  })

  it('says the same as npm does of the same lock', { timeout: TIMEOUT }, () => {
    const { components, dependencies } = askNpm()
    const facts = (all: Sbom['components']): Record<string, unknown> =>
      Object.fromEntries(
        all.map(({ name, version, purl, hashes, licenses }) => [
          `${name}@${version}`,
          { purl, hashes, licenses },
        ]),
      )
    expect(facts(sbom.components)).toEqual(facts(components))
    const needs = (all: Sbom['dependencies']): Record<string, unknown> =>
      Object.fromEntries(all.map(({ ref, dependsOn }) => [ref, dependsOn.toSorted()]))
    expect(needs(sbom.dependencies)).toEqual(needs(dependencies))
  })

  it('holds no hour, no random number and no path of a machine', () => {
    expect(formatSbom(buildSbom(lock, self))).toBe(formatSbom(sbom))
    expect(formatSbom(sbom)).not.toMatch(/timestamp|serialNumber|node_modules|\/home\/|resolved/)
  })
})
