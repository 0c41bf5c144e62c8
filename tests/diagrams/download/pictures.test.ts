import { describe, expect, it } from 'vitest'
import { readContent } from '../../../src/content-files.ts'
import { buildPicture } from '../../../src/diagrams/download/pictures.ts'
import { listStates, readState } from '../../../src/diagrams/download/states.ts'
import { buildCasebook } from '../../../src/domain/casebook.ts'

const casebook = buildCasebook(readContent('content').records)
const noteOf = (name: string): string => casebook.diagrams.find(({ id }) => id === name)?.note ?? ''

describe('the note of a diagram', () => {
  it('stands inside the file of every state of it, for a picture travels without its page', () => {
    for (const state of listStates(casebook)) {
      const { description } = buildPicture(state.name, casebook, readState(state, casebook))
      expect(description.endsWith(noteOf(state.name)), state.path).toBe(true)
    }
  })

  it('says wherever the ACLU’s score is drawn as Sesame Credit that the post names no product', () => {
    for (const name of ['link-map', 'link-up', 'score-inputs'])
      expect(noteOf(name), name).toMatch(/post names no product\. We take its score .* to be Sesame Credit/)
  })
})
