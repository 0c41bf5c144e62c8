import { selection } from 'd3-selection'
import { describe, expect, it } from 'vitest'
import { buildCasebook } from '../src/domain/casebook.ts'
import { readContent } from '../src/content-files.ts'
import { buildPicture } from '../src/diagrams/download/pictures.ts'
import { renderSvg } from '../src/diagrams/render.ts'
import { diagramNames } from '../src/domain/diagram-grammars.ts'
import { UNUSED_METHODS } from '../src/bundling.ts'

const casebook = buildCasebook(readContent('content').records)

describe('the methods of selections that the browser does not get', () => {
  it.each(diagramNames)(
    'are not called by the drawing of %s, at first and when it is brought up to date',
    (name) => {
      const called: string[] = []
      const methods = selection.prototype as unknown as Record<string, unknown>
      const own = UNUSED_METHODS.map((method) => [method, methods[method]] as const)
      const { draw } = buildPicture(name, casebook)
      for (const method of UNUSED_METHODS)
        methods[method] = () => {
          called.push(method)
        }
      renderSvg({}, (svg) => {
        draw(svg)
        draw(svg)
      })
      for (const [method, value] of own) methods[method] = value
      expect(called).toEqual([])
    },
  )
})
