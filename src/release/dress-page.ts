import { SCOPE } from './sheet-names.ts'

/** A scope with what stands around it in a tag. */
const SCOPE_IN_TAG = new RegExp(` (${SCOPE})(?:="")?(?=[^<>]*>)`, 'g')

/** The style sheet that pages get in place of the one for all, and what the scopes with a rule there are called. */
export interface Dress {
  path: string
  short: ReadonlyMap<string, string>
}

/** A page with a sheet of its own, its scopes by their short names and without those that have no rule there. */
export function dressPage(page: string, sheet: string, { path, short }: Dress): string {
  return page.replaceAll(sheet, path).replaceAll(SCOPE_IN_TAG, (_, scope: string) => {
    const name = short.get(scope)
    return name === undefined ? '' : ` ${name}`
  })
}
