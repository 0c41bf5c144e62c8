// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import '../../../src/components/cite/element.ts'

it('each button has the word of its page again once another one is used, in whatever language that is', async () => {
  document.body.innerHTML = `<cite-box>
    <p id="apa" class="text">A. (2015).</p><button value="apa">Kopieren <span>APA</span></button>
    <p id="mla" class="text">A. 2015.</p><button value="mla">Kopieren <span>MLA</span></button>
    <p role="status">Before</p>
  </cite-box>`
  const buttons = [...document.querySelectorAll('button')]
  const words = [...buttons, document.querySelector('[role=status]')].map((each) => () => each?.textContent)
  const press = async (at: number): Promise<unknown[]> => {
    buttons[at]?.click()
    await new Promise((resolve) => setTimeout(resolve, 0))
    return words.map((read) =>
      read()
        ?.replace('Selected', 'Copied')
        .replace(/ is selected.*/, ' copied.'),
    )
  }
  expect(await press(0)).toEqual(['Copied APA', 'Kopieren MLA', 'APA copied.'])
  expect(await press(0)).toEqual(['Copied APA', 'Kopieren MLA', 'APA copied.'])
  expect(await press(1)).toEqual(['Kopieren APA', 'Copied MLA', 'MLA copied.'])
})
