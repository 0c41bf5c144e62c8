/** Site paths of what can be taken away. */
export const DATA_PATH = 'data/'
export const PACKAGE_PATH = 'data/datapackage.json'
export const SOURCES_CSL_PATH = 'data/sources.csl.json'
/** Every file of a release with its hash; in the site and in the copy of it that opens from a disk. */
export const MANIFEST_PATH = 'data/manifest.json'
/** The software of which the site is made, with licences and hashes, for programs that look for known weaknesses. */
export const SBOM_PATH = 'data/sbom.cdx.json'
/** The licences of everything by others that readers are given, each with its notice. */
export const LICENCES_PATH = 'data/licences.txt'
/** The copy of the whole site that opens from a disk, under the name that the casebook gives it. */
export const offlinePath = (file: string): string => `data/${file}.zip`
/** The page about the copy that a browser keeps. */
export const KEPT_COPY_PAGE = 'offline/'
export const tablePath = (table: string, ending: 'json' | 'csv'): string => `data/${table}.${ending}`
export const schemaPath = (table: string): string => `data/schemas/${table}.schema.json`
export const claimDataPath = (slug: string): string => `claims/${slug}.json`
/** What a state of a diagram can be taken away as. */
export const stateFileEndings = ['svg', 'png', 'csv', 'json'] as const
export type StateFileEnding = (typeof stateFileEndings)[number]
/** A file of the state that a page shows: diagrams/link-map/evidenceNow.png beside diagrams/link-map/evidenceNow/. */
export const stateFilePath = (path: string, ending: StateFileEnding): string =>
  `${path.replace(/\/$/, '')}.${ending}`
