import { describe, expect, it } from 'vitest'
import {
  findMention,
  formatBlock,
  listCitedSources,
  listLinkedClaims,
  splitList,
} from '../../src/domain/article.ts'
import { aText } from '../record-fixtures.ts'

const QUOTE =
  '<Quote source="aclu-2015" via="b" paragraph="Everybody is" before="x" after="y" originals="c|">a [d] […]</Quote>'
const inlines = (mdx: string): object[] => aText(mdx).blocks.flatMap((block) => block.inlines)

describe('the blocks of an article', () => {
  it('are its paragraphs, headings, list items and table rows, with file lines', () => {
    const { blocks } = aText('## One\n\nTwo\nlines.\n\n- Three\n- Four\n\n| a | b |\n|---|---|\n| c | d |\n')
    expect(blocks.map(({ kind, line }) => [kind, line])).toEqual([
      ['heading', 1],
      ['paragraph', 3],
      ['paragraph', 6],
      ['paragraph', 7],
      ['paragraph', 9],
      ['paragraph', 11],
    ])
  })

  it.each([
    ['on one line', '<Para id="then">Words.</Para>'],
    ['on lines of its own', '<Para id="then">\nWords.\n</Para>'],
    ['around a list', '<Para id="then">\n\n- Words.\n\n</Para>'],
  ])('bear the address that <Para> gives them, %s', (_, mdx) => {
    expect(aText(mdx).blocks.map((block) => [block.id, formatBlock(block)])).toEqual([['then', 'Words.']])
  })

  it('skip the front matter and count its lines', () => {
    expect(aText('---\nid: A01\n---\n\nWords.').blocks).toMatchObject([{ line: 5 }])
  })
})

describe('the words of a block', () => {
  it('are text, also where it is emphasised, linked or on the next line', () => {
    expect(aText('So *it* **is** [so](../x/)\nand `so`.').blocks.map(formatBlock)).toEqual([
      'So it is so and so.',
    ])
  })

  it.each([
    ['alone between two lines', '<Quote source="a" paragraph="b">words</Quote>'],
    ['alone in a list item', '- <Quote source="a" paragraph="b">words</Quote>'],
    ['alone in a block of others’ words', '> <Quote source="a" paragraph="b">words</Quote>'],
    ['inside a link to a term', 'A <Term id="c"><Quote source="a" paragraph="b">words</Quote></Term>.'],
  ])('hold a quotation that stands %s', (_, mdx) => {
    expect(inlines(mdx)).toContainEqual(expect.objectContaining({ kind: 'quote' }))
  })

  it('show quotations in marks and leave citations out', () => {
    const [block] = aText(
      'He wrote <Quote source="a" paragraph="b">some words</Quote>.<Cite of="a" />',
    ).blocks
    expect(block && formatBlock(block)).toBe('He wrote “some words”.')
  })

  it('hold the quotation with all its parts', () => {
    expect(inlines(`It said ${QUOTE}.`)).toContainEqual({
      kind: 'quote',
      line: 1,
      quotation: {
        source: 'aclu-2015',
        via: 'b',
        paragraph: 'Everybody is',
        words: 'a [d] […]',
        before: 'x',
        after: 'y',
        originals: ['c', ''],
      },
    })
  })

  it('hold citations as a list of ids, terms and claims with the words that link', () => {
    expect(inlines('A <Term id="b">c</Term> and <Claim id="A01">*d*</Claim>.<Cite of="e, f" />')).toEqual([
      { kind: 'text', text: 'A ', line: 1 },
      { kind: 'term', id: 'b', text: 'c', line: 1 },
      { kind: 'text', text: ' and ', line: 1 },
      { kind: 'claim', id: 'A01', text: 'd', line: 1 },
      { kind: 'text', text: '.', line: 1 },
      { kind: 'cite', sourceIds: ['e', 'f'], line: 1 },
    ])
  })
})

describe('what the site has no word for is a problem with its line', () => {
  it.each([
    ['an import', 'import x from "./x.js"', 'an import or export in the text'],
    ['an export', 'export const x = 1', 'an import or export in the text'],
    ['an expression', 'It is {1 + 1}.', 'an expression in braces'],
    ['an expression on a line of its own', '{1 + 1}', 'an expression in braces'],
    ['an expression in an attribute', 'A <Term id={x}>word</Term>.', 'id={…}'],
    ['a block of code', '```\nwords\n```', 'a block of code'],
    ['a heading of the first depth', '# Words', 'the heading “Words” of depth 1'],
    ['a heading of the third depth', '### Words', 'the heading “Words” of depth 3'],
    ['an underlined heading', 'Words\n=====', 'the heading “Words” of depth 1'],
    ['an image', '![words](words.png)', 'an image'],
    ['a link to another site', 'See [it](https://paper.example/).', 'a link to https://paper.example/'],
    ['a link that runs a script', 'See [it](javascript:alert(1)).', 'a link to javascript:alert(1)'],
    ['raw HTML', 'A <b>bold</b> word.', 'unknown component <b>'],
    ['a block of raw HTML', '<div>\nWords.\n</div>', 'unknown component <div>'],
    ['an unknown component', 'A <Trem id="a">word</Trem>.', 'unknown component <Trem>'],
    [
      'attributes from elsewhere',
      '<Para {...words}>\nWords.\n</Para>',
      '<Para> has an unknown attribute "{…}"',
    ],
  ])('%s', (_, mdx, found) => {
    expect(aText(`Words.\n\n${mdx}\n`).problems).toContainEqual(expect.objectContaining({ line: 3, found }))
  })

  it.each([
    ['an empty line', 'One.\n\nTwo.', 2],
    ['a paragraph and a list', 'One:\n\n- Two.\n- Three.', 3],
  ])(
    'of one <Para> around %s it is that it holds several, and not that an id stands twice',
    (_, inside, count) => {
      const { blocks, problems } = aText(`<Para id="official">\n\n${inside}\n\n</Para>\n`)
      expect(problems).toEqual([
        {
          line: 1,
          found: `${count} paragraphs or entries of a list in one <Para>`,
          wanted: 'one in each <Para>, each with an id of its own',
        },
      ])
      expect(blocks.map(({ id }) => id)).toEqual(['official'])
    },
  )

  it('and all problems of an article are reported', () => {
    expect(aText('{1}a\n\n<Trem>b</Trem>\n\nA <Zh lang="zh">c</Zh>').problems).toHaveLength(3)
  })

  it('known components are none', () => {
    expect(aText(`## Words\n\nIt said ${QUOTE}.\n\n<Para id="a">\nA <Zh>信</Zh>.\n</Para>`).problems).toEqual(
      [],
    )
  })
})

describe('splitList', () => {
  it.each([
    ['a, b', ['a', 'b']],
    [' a ,, b, ', ['a', 'b']],
    ['', []],
    [undefined, []],
  ])('%j names %j', (list, ids) => {
    expect(splitList(list)).toEqual(ids)
  })
})

describe('the steps of an article', () => {
  const step = '<Step of="link-map" part="us" id="a" title="A step" view="lens=claimed2015&edge=e01">'
  const text = `<Steps of="link-map" part="us">\n\n${step}\n\n<Para id="b">\nWords.\n</Para>\n\n</Step>\n\n</Steps>\n`

  it('are known with their diagram, state, title and line', () => {
    expect(aText(text).steps).toEqual([
      {
        id: 'a',
        of: 'link-map',
        part: 'us',
        view: 'lens=claimed2015&edge=e01',
        title: 'A step',
        line: 3,
        group: { of: 'link-map', part: 'us' },
        hasText: true,
      },
    ])
  })

  it('keep the addresses of their paragraphs', () => {
    expect(aText(text).blocks).toMatchObject([{ id: 'b', line: 6 }])
    expect(aText(text).problems).toEqual([])
  })

  it('may lack a group or a text, which the rules find', () => {
    const alone = '<Step of="spread" id="a" title="A" view="x">\n\n</Step>'
    expect(aText(alone).steps).toMatchObject([{ group: undefined, part: undefined, hasText: false }])
  })
})

describe('what an article mentions', () => {
  const article = aText(
    'Before.\n\n<Para id="one">\nSee <Claim id="A02">this</Claim>.<Cite of="b, a" />\n</Para>\n\n<Para id="two">\nSee <Claim id="A01">that</Claim> and <Claim id="A02">this</Claim>.<Cite of="a, c" />\n</Para>',
  )

  it('is listed once each, in the order in which a reader meets it', () => {
    expect(listLinkedClaims(article)).toEqual(['A02', 'A01'])
    expect(listCitedSources(article)).toEqual(['b', 'a', 'c'])
  })

  it('has the address of the first paragraph that does so', () => {
    expect(findMention(article, { kind: 'claim', id: 'A01' })).toBe('two')
    expect(findMention(article, { kind: 'source', id: 'a' })).toBe('one')
    expect(findMention(article, { kind: 'source', id: 'gone' })).toBeUndefined()
  })
})
