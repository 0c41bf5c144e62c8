// The part of citeproc that we use; the package has no types of its own.
declare module 'citeproc' {
  interface System {
    retrieveLocale: (language: string) => string
    retrieveItem: (id: string) => object
  }

  interface Engine {
    updateItems: (ids: string[]) => void
    /** False for a style without a bibliography; else parameters, and an entry in HTML for each item. */
    makeBibliography: () => false | [parameters: object, entries: string[]]
  }

  const citeproc: {
    Engine: new (system: System, style: string, language: string, isLanguageForced: boolean) => Engine
  }
  export default citeproc
}
