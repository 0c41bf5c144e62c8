/** The ids of a scale that the casebook defines, in the order in which it stands there. */
export function idsOf<Id extends string>(scale: Readonly<Record<Id, unknown>>): Id[] {
  return Object.keys(scale) as Id[]
}
