import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dressPage, nameSheet } from '../../src/release/dress-page.ts'
import { divideSheet } from '../../src/release/sheets.ts'

const LINK = '<link rel="stylesheet" href="/file/assets/style.AbC-12.css">'
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sheets-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Builds a site of one sheet and some pages, divides the sheet, dresses the pages, and gives the rules that a page is left with. */
async function split(
  css: string,
  files: Readonly<Record<string, string>>,
): Promise<(page: string) => string> {
  for (const [path, text] of Object.entries({ 'assets/style.AbC-12.css': css, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const wardrobe = await divideSheet(folder)
  for (const [path, text] of Object.entries(files))
    if (path.endsWith('.html')) writeFileSync(join(folder, path), dressPage(path, text, wardrobe))
  return (page) => {
    const html = readFileSync(join(folder, page), 'utf8')
    const [, name = ''] = /href="\/file\/assets\/([\w.-]+\.css)"/.exec(html) ?? []
    return readFileSync(join(folder, 'assets', name), 'utf8')
  }
}

describe('the style sheet of a kind of page', () => {
  it('has the rules for what its pages hold, and no others', async () => {
    const read = await split('.a{color:red}.b{color:red}#c{top:0}table{top:0}.a .b{top:0}', {
      'glossary/index.html': `${LINK}<p class="x a" id="c">`,
      'method/index.html': `${LINK}<p class='no'><table class="b">`,
    })
    expect(read('glossary/index.html')).toBe('.a{color:red}#c{top:0}')
    expect(read('method/index.html')).toBe('.b{color:red}table{top:0}')
  })

  it('has the rules for every page of the kind', async () => {
    const read = await split('.a{top:0}.b{top:0}.c{top:0}', {
      'claims/one/index.html': `${LINK}<p class="a">`,
      'claims/two/index.html': `${LINK}<p class="b">`,
      'claims/index.html': `${LINK}<p class="c">`,
    })
    expect(read('claims/one/index.html')).toBe(read('claims/two/index.html'))
    expect(read('claims/one/index.html')).toContain('.b{top:0}')
    expect(read('claims/one/index.html')).not.toContain('.c{')
  })

  it('keeps rules inside rules and inside lists of selectors, and drops what stands in one that is dropped', async () => {
    const read = await split('.a{& :is(.b,.c){top:0}&>.d{top:0}}.e{& .a{left:0}}', {
      'index.html': `${LINK}<p class="a"><b class="c">`,
    })
    expect(read('index.html')).toContain(':is(.b,.c){top:0}')
    expect(read('index.html')).not.toMatch(/\.d|left/)
  })

  it('keeps states that a browser or a reader sets, and drops the style of components that are not there', async () => {
    const read = await split('p[open]{top:0}p:hover{left:0}p:not(.x){right:0}p[data-astro-cid-q]{bottom:0}', {
      'index.html': `${LINK}<p data-astro-cid-r>`,
    })
    expect(read('index.html')).toMatch(/p\[open\].*p:hover.*p:not\(\.x\)/)
    expect(read('index.html')).not.toContain('bottom')
  })

  it('keeps what a script of the page sets, also as the beginning of a word or from the facts in the page', async () => {
    const read = await split('.ready{top:0}.mark-x{left:0}.ruled-out{right:0}.other{bottom:0}', {
      'index.html': `${LINK}<script type="module" src="/file/assets/one.A1.js"></script><script type="application/json" class="facts">{"s":"ruled-out"}</script>`,
      'about/index.html': LINK,
      'assets/one.A1.js': 'import"./two.B2.js";a.add("ready")',
      'assets/two.B2.js': 'b=`mark-${c}`',
    })
    expect(read('index.html')).toBe('.ready{top:0}.mark-x{left:0}.ruled-out{right:0}')
    expect(read('about/index.html')).toBe('')
  })

  it('keeps the layers in the order of the whole sheet, though the first rule of one may be gone', async () => {
    const read = await split(
      '@layer low{.a{top:0}}@layer high{.b{top:0}}@layer low{.b{left:0}}@media print{.c{top:0}}',
      {
        'index.html': `${LINK}<p class="b">`,
      },
    )
    expect(read('index.html')).toMatch(/^@layer low[,{].*@layer high\{/)
    expect(read('index.html')).not.toContain('print')
  })

  it('calls custom properties by short names, leaves out what nothing uses, and keeps what a script names', async () => {
    const read = await split(
      ':root{--deep-blue:blue;--no-use:var(--deep-red);--deep-red:red;--noted-by-script:1px}p{color:var(--deep-blue)}a{color:var(--deep-blue);font:var(--sans)}',
      {
        'index.html': `${LINK}<p><a><script type="module" src="/file/assets/one.A1.js"></script>`,
        'assets/one.A1.js': 'a.style.left="var(--noted-by-script)"',
      },
    )
    expect(read('index.html')).toBe(
      ':root{--db:blue;--noted-by-script:1px}p{color:var(--db)}a{color:var(--db);font:var(--sans)}',
    )
  })

  it('states no order of layers that their rules begin in anyhow', async () => {
    const read = await split('@layer low,high;@layer low{.a{top:0}}@layer high{.a{top:1px}}', {
      'index.html': `${LINK}<p class="a">`,
    })
    expect(read('index.html')).toMatch(/^@layer low\{/)
  })

  it('puts a property into the only other one of its rule that uses it', async () => {
    const read = await split(
      ':root{--ink:#111;--text:light-dark(var(--ink),red);--paper:#eee}p{color:var(--text);background:var(--paper)}',
      { 'index.html': `${LINK}<p>` },
    )
    expect(read('index.html')).toBe(
      ':root{--text:light-dark(#111,red);--paper:#eee}p{color:var(--text);background:var(--paper)}',
    )
  })

  it('leaves a scope only at elements that one of its rules may mean, also one that a script will change', async () => {
    const q = 'data-astro-cid-q'
    await split(`.a[${q}]{top:0}:is(h2[${q}],.b .c[${q}]){left:0}.ready[${q}]{right:0}i[${q}].x{top:0}`, {
      'index.html': `${LINK}<p class="d" ${q}></p><h2 ${q}></h2><p title="a > b" class="c a" ${q}="true"></p><p class="a">`,
      'about/index.html': `${LINK}<p class="d" ${q}></p><b class="ready"></b><script src="/file/assets/one.A1.js"></script>`,
      'assets/one.A1.js': 'a.add("ready")',
    })
    const bodyOf = (page: string) => readFileSync(join(folder, page), 'utf8').split('css">')[1]
    expect(bodyOf('index.html')).toBe(
      '<p class="d"></p><h2 data-s0></h2><p title="a > b" class="c a" data-s0></p><p class="a">',
    )
    expect(bodyOf('about/index.html')).toContain('<p class="d" data-s0></p>')
  })

  it('names no scope that every element has which the rule could mean, on any page of the kind', async () => {
    const q = 'data-astro-cid-q'
    const scope = `:where([${q}])`
    const read = await split(`.a${scope}{top:0}.b${scope} i${scope}+${scope}{left:0}.c${scope}{right:0}`, {
      'claims/one/index.html': `${LINK}<p class="a" ${q}></p><div class="b" ${q}><i ${q}></i><p ${q}></p></div><i></i>`,
      'claims/two/index.html': `${LINK}<p class="c" ${q}></p><p class="c"></p>`,
      'about/index.html': `${LINK}<div class="b" ${q}><i></i><i ${q}></i></div>`,
    })
    expect(read('claims/one/index.html')).toBe(
      '.a{top:0}.b i+:where([data-s0]){left:0}.c:where([data-s0]){right:0}',
    )
    expect(read('about/index.html')).toBe('.b i:where([data-s0])+:where([data-s0]){left:0}')
  })

  it('keeps the scope of what a script makes, or of a class that it sets', async () => {
    const q = 'data-astro-cid-q'
    const scope = `:where([${q}])`
    const read = await split(
      `li${scope}{top:0}.on${scope}{left:0}b${scope}{right:0}.list${scope}{bottom:0}`,
      {
        'index.html': `${LINK}<script src="/file/assets/one.A1.js"></script><ul class="list" ${q}><li class="on" ${q}><b ${q}></b></li></ul>`,
        'assets/one.A1.js': 'e.closest("b").append(d.createElement("li")),e.list.add("on")',
      },
    )
    expect(read('index.html')).toBe(
      'li:where([data-s0]){top:0}.on:where([data-s0]){left:0}b{right:0}.list{bottom:0}',
    )
  })

  it('has no selector in a list that means nothing, and no data-* attribute that neither pages nor scripts have', async () => {
    const read = await split(
      'p,.a,b.c{top:0}[data-kept]{left:0}[data-set-later]{right:0}[data-gone]{bottom:0}p:not([data-gone]){top:1px}',
      {
        'index.html': `${LINK}<p data-kept></p><b></b><i class="c"></i><script src="/file/assets/one.A1.js"></script>`,
        'assets/one.A1.js': 'e.dataset.setLater=1',
      },
    )
    expect(read('index.html')).toBe(
      'p{top:0}[data-kept]{left:0}[data-set-later]{right:0}p:not([data-gone]){top:1px}',
    )
  })

  it('is one file for kinds that need the same, and the whole sheet is gone', async () => {
    await split('.a{top:0}', {
      'about/index.html': `${LINK}<p class="a">`,
      'method/index.html': `${LINK}<p class="a">`,
    })
    expect(readdirSync(join(folder, 'assets'))).toHaveLength(1)
  })

  it('cannot be made where a build left no sheet, or several', async () => {
    await expect(split('', { 'assets/style.2.css': '' })).rejects.toThrow(/no style sheet, or several/)
  })
})

it('the name of a sheet says which pages it is for', () => {
  const paths = ['index.html', '404.html', 'a09/index.html', 'claims/index.html', 'claims/x/index.html']
  const more = ['claims/x/v1/index.html', 'explainers/y/v1/index.html', 'embed/claims/x/index.html']
  expect([...paths, ...more].map(nameSheet)).toEqual([
    'front',
    'error',
    'short',
    'claims',
    'claims-one',
    'claims-more',
    'explainers-more',
    'embed-claims',
  ])
})
