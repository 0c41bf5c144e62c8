import { basename } from 'node:path'
import { LICENCES_PATH } from '../domain/data/addresses.ts'
import { comparePaths } from './files.ts'
import { findNeeded, findPackageName, listPackages, type Lock, type LockedPackage } from './lock.ts'

interface Component {
  type: 'library'
  'bom-ref': string
  name: string
  version: string
  /** optional: for tests, or for some systems only. */
  scope: 'required' | 'optional'
  purl: string
  hashes: { alg: string; content: string }[]
  licenses: ({ license: { id: string } } | { expression: string })[]
}

/** A software bill of materials in the form of CycloneDX. */
export interface Sbom {
  $schema: string
  bomFormat: 'CycloneDX'
  specVersion: '1.5'
  version: 1
  metadata: {
    component: {
      type: 'application'
      'bom-ref': string
      name: string
      version: string
      externalReferences: { type: 'license'; url: string; comment: string }[]
    }
  }
  components: Component[]
  dependencies: { ref: string; dependsOn: string[] }[]
}

/**
 * Every package of which this site is built and tested, from the lock alone: `npm sbom` writes the hour, a random number
 * and its own version into its list, and two builds of one commit would differ. A test compares the two.
 */
export function buildSbom(lock: Lock, { name, version }: { name: string; version: string }): Sbom {
  const refOf = (folder: string): string =>
    folder === ''
      ? `${name}@${version}`
      : `${findPackageName(folder)}@${lock.packages[folder]?.version ?? ''}`
  // A package may lie in several folders in one version; it is one component that may need what any of them needs.
  const foldersByRef = Map.groupBy(['', ...listPackages(lock).map(([folder]) => folder)], refOf)
  const refs = [...foldersByRef].toSorted(([a], [b]) => comparePaths(a, b))
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': refOf(''),
        name,
        version,
        externalReferences: [
          {
            type: 'license',
            url: basename(LICENCES_PATH),
            comment: 'Beside this file: the notices of every package of which readers are given a part.',
          },
        ],
      },
    },
    components: refs.flatMap(([ref, folders]) => {
      const packs = folders.flatMap((folder) => (folder === '' ? [] : (lock.packages[folder] ?? [])))
      const [first] = packs
      return first ? [buildComponent(ref, findPackageName(folders[0] ?? ''), first, packs)] : []
    }),
    dependencies: refs.map(([ref, folders]) => ({
      ref,
      dependsOn: [...new Set(folders.flatMap((folder) => findNeeded(lock, folder)).map(refOf))].toSorted(
        comparePaths,
      ),
    })),
  }
}

/** A bill of materials as the text of its file. */
export function formatSbom(sbom: Sbom): string {
  return `${JSON.stringify(sbom, null, 1)}\n`
}

function buildComponent(ref: string, name: string, pack: LockedPackage, all: LockedPackage[]): Component {
  const isOptional = all.every(({ dev, optional, devOptional }) => dev ?? optional ?? devOptional ?? false)
  const { version, license, integrity } = pack
  return {
    type: 'library',
    'bom-ref': ref,
    name,
    version,
    scope: isOptional ? 'optional' : 'required',
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    hashes: (integrity?.split(' ') ?? []).map(buildHash),
    licenses:
      license === undefined
        ? []
        : [/ /.test(license) ? { expression: license } : { license: { id: license } }],
  }
}

/** "sha512-" and base64, as npm writes it, to what CycloneDX asks for. */
function buildHash(integrity: string): { alg: string; content: string } {
  const [, kind = '', bits = '', base64 = ''] = /^(sha)(\d+)-(.+)$/.exec(integrity) ?? []
  return { alg: `${kind.toUpperCase()}-${bits}`, content: Buffer.from(base64, 'base64').toString('hex') }
}
