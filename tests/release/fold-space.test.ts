import { expect, it } from 'vitest'
import { closeShapes, foldSpace } from '../../src/release/fold-space.ts'

it('several spaces or new lines in the text of a page become one space', () => {
  expect(foldSpace('<p>\n  One,\n<b>two</b>  three </p>\n<p>')).toBe('<p> One, <b>two</b> three </p> <p>')
})

it('no-break spaces stay as they are: nothing breaks there', () => {
  expect(foldSpace('<sup>[1]\u00a0[2]\u2060</sup>')).toBe('<sup>[1]\u00a0[2]\u2060</sup>')
})

it('white space stays where it counts: inside of a tag, of code, of what is typed, of scripts and styles', () => {
  const kept =
    '<a title="a >  b"  id=c></a><pre class="x">1\n  2</pre><textarea>\n\n</textarea><style>a  b</style>'
  expect(foldSpace(kept)).toBe(kept)
  expect(foldSpace('<script>a\n\nb</script>  <prefix-box>  </prefix-box>')).toBe(
    '<script>a\n\nb</script> <prefix-box> </prefix-box>',
  )
})

it('shapes with nothing inside close themselves, others and what is no shape stay as they are', () => {
  expect(closeShapes('<circle r="1 > 0"></circle><path d="M0 0"></path><p></p>')).toBe(
    '<circle r="1 > 0"/><path d="M0 0"/><p></p>',
  )
  const told = '<rect width="4"><title>Four</title></rect>'
  expect(closeShapes(told)).toBe(told)
})
