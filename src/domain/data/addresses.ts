/** Site paths of what can be taken away. */
export const DATA_PATH = 'data/'
export const PACKAGE_PATH = 'data/datapackage.json'
export const SOURCES_CSL_PATH = 'data/sources.csl.json'
export const tablePath = (table: string, ending: 'json' | 'csv'): string => `data/${table}.${ending}`
export const schemaPath = (table: string): string => `data/schemas/${table}.schema.json`
export const claimDataPath = (slug: string): string => `claims/${slug}.json`
export const diagramFilePath = (diagram: string, ending: 'json' | 'csv' | 'svg'): string =>
  `diagrams/${diagram}.${ending}`
