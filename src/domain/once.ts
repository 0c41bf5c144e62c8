/**
 * Makes a function that works its answer out once for each casebook, however many pages ask. A casebook never changes
 * after it was built; an edit while the site is served makes another one.
 */
export function oncePer<Given extends object, Answer>(
  make: (given: Given) => Answer,
): (given: Given) => Answer {
  const answers = new WeakMap<Given, { answer: Answer }>()
  return (given) => {
    let made = answers.get(given)
    if (!made) answers.set(given, (made = { answer: make(given) }))
    return made.answer
  }
}
