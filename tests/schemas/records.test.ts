import { describe, expect, it } from 'vitest'
import type { z } from 'astro/zod'
import { correctionSchema } from '../../src/schemas/correction.ts'
import { fingerprintSchema } from '../../src/schemas/fingerprint.ts'
import { labelsSchema } from '../../src/schemas/labels.ts'
import { ledgerSchema } from '../../src/schemas/ledger.ts'
import { buildLinkGraphSchema } from '../../src/schemas/link-graph.ts'
import { pageSchema } from '../../src/schemas/page.ts'
import { quotationSchema } from '../../src/schemas/quotation.ts'
import { scoreItemSchema } from '../../src/schemas/score-item.ts'
import { siteSchema } from '../../src/schemas/site.ts'
import { spreadEventSchema } from '../../src/schemas/spread-event.ts'
import { termSchema } from '../../src/schemas/term.ts'
import { aCasebook, someLabels } from '../casebook-fixtures.ts'
import {
  aCorrection,
  aFingerprint,
  anEdge,
  anEvent,
  aNode,
  aPage,
  aQuotation,
  aScoreItem,
  aTerm,
} from '../record-fixtures.ts'

const linkGraphSchema = buildLinkGraphSchema(someLabels())
const absent = { word: 'Absent', meaning: 'It is not there.' }
const aLens = { ...absent, said: 'the account', short: 'now', title: 'All' }
const print = aFingerprint('a-text', 'Some words of a text.')
const { site } = aCasebook()

const records: [string, z.ZodType, object, [string, object, RegExp][]][] = [
  [
    'a quotation',
    quotationSchema,
    aQuotation(),
    [
      ['no words', { words: '' }, /^words: /],
      ['no paragraph', { paragraph: undefined }, /^paragraph: /],
      ['one text for its originals', { originals: 'these' }, /^originals: /],
    ],
  ],
  [
    'a term',
    termSchema,
    aTerm().fields,
    [
      ['no source', { sources: [] }, /^sources: a definition needs at least one source/],
      ['no definition', { definition: '' }, /^definition: this text is missing/],
    ],
  ],
  [
    'an event',
    spreadEventSchema,
    anEvent().fields,
    [
      ['an unknown kind', { kind: 'rumour' }, /^kind: /],
      [
        'an uncertain origin of no degree',
        { derivedFrom: [{ event: 'a', certainty: 'maybe' }] },
        /^derivedFrom.0.certainty: /,
      ],
    ],
  ],
  [
    'a correction',
    correctionSchema,
    aCorrection().fields,
    [
      ['the first version', { version: 1 }, /^version: /],
      ['an id of another form', { id: 'correction-1' }, /^id: a correction id is "c" and a number/],
      ['an unknown class', { class: 'small' }, /^class: /],
    ],
  ],
  [
    'a statement on the score',
    scoreItemSchema,
    aScoreItem({ side: 'opens', score: 700, scale: '350–950' }).fields,
    [
      ['an unknown standing', { standing: 'rumoured' }, /^standing: /],
      ['no source', { sources: [] }, /^sources: an entry needs at least one source/],
      ['no claim', { claims: [] }, /^claims: an entry belongs to at least one claim/],
      ['a threshold of an input', { side: 'inputs' }, /^score: an input has no threshold/],
      [
        'a threshold without its scale',
        { scale: undefined },
        /^scale: a score says nothing without its scale/,
      ],
      ['a scale without a threshold', { score: undefined }, /^score: a scale stands here without a score/],
      [
        'something above no threshold',
        { score: undefined, scale: undefined, above: true },
        /^above: nothing lies above a missing score/,
      ],
      ['a threshold outside its scale', { score: 951 }, /^score: 951 is outside the scale/],
      ['a scale with a hyphen', { scale: '350-950' }, /^scale: a scale is two numbers with an en dash/],
    ],
  ],
  ['a page', pageSchema, aPage().fields, [['no description', { description: undefined }, /^description: /]]],
  [
    'the site',
    siteSchema,
    site,
    [
      ['a comma in its name', { name: 'File, The' }, /^name: a site name has no comma/],
      [
        'a wrong e-mail address',
        { operator: { ...site.operator, email: 'desk' } },
        /^operator.email: an e-mail address looks like/,
      ],
      [
        'an empty value for one not supplied',
        { operator: { ...site.operator, funding: '' } },
        /^operator.funding: /,
      ],
    ],
  ],
  [
    'the ledger',
    ledgerSchema,
    { claims: { A01: ['serenity', 'old'] } },
    [
      ['a claim without a slug', { claims: { A01: [] } }, /^claims.A01: /],
      ['a slug with capitals', { claims: { A01: ['Serenity'] } }, /^claims.A01.0: /],
      ['an id of another form', { claims: { a1: ['serenity'] } }, /^claims.a1: /],
    ],
  ],
  [
    'the graph',
    linkGraphSchema,
    linkGraphSchema.parse({ nodes: [aNode()], edges: [anEdge()] }),
    [
      ['a node of an unknown band', { nodes: [aNode({ band: 'other' })] }, /^nodes.0.band: /],
      ['a label too long to draw', { nodes: [aNode({ label: 'x'.repeat(33) })] }, /^nodes.0.label: /],
      [
        'an edge of an unknown status',
        { edges: [anEdge({ evidenceNow: 'true' })] },
        /^edges.0.evidenceNow: /,
      ],
      [
        'an edge that lacks an account',
        { edges: [anEdge({ evidenceNow: undefined })] },
        /^edges.0.evidenceNow: /,
      ],
      [
        'an edge with an unknown account',
        { edges: [anEdge({ evidenceNxt: 'claimed' })] },
        /^edges.0: .*evidenceNxt/,
      ],
      [
        'an edge without a source',
        { edges: [anEdge({ sources: [] })] },
        /^edges.0.sources: an edge needs at least one source/,
      ],
      [
        'an edge without a claim',
        { edges: [anEdge({ claims: [] })] },
        /^edges.0.claims: an edge belongs to at least one claim/,
      ],
      [
        'an edge id of another form',
        { edges: [anEdge({ id: 'e1' })] },
        /^edges.0.id: an edge id is "e" and two to five digits/,
      ],
    ],
  ],
  [
    'the labels',
    labelsSchema,
    someLabels(),
    [
      ['a scale left out', { verdicts: undefined }, /^verdicts: /],
      [
        'a verdict without a mark',
        { verdicts: { right: { word: 'Right', meaning: 'It is.', colour: 'supported', needs: 'any' } } },
        /^verdicts.right.mark: /,
      ],
      ['a single account', { lenses: { now: aLens } }, /^lenses: 2 to 4 accounts/],
      [
        'an account with the name of a field of links',
        { lenses: { note: aLens, now: aLens } },
        /^lenses.note: /,
      ],
      ['an account with the name of a version', { lenses: { v2: aLens, now: aLens } }, /^lenses.v2: /],
      [
        'a status without a sign',
        { statuses: { absent, told: { ...absent, counts: 'open' } } },
        /^statuses.told.sign: /,
      ],
      [
        'a status with the id of a change',
        { statuses: { absent, stands: { ...absent, sign: 'dot', counts: 'shown' } } },
        /^statuses: ids of small letters, digits and hyphens other than stands/,
      ],
      ['statuses without one for an absent link', { statuses: {} }, /^statuses.absent: /],
    ],
  ],
  [
    'a fingerprint',
    fingerprintSchema,
    print,
    [
      ['a hash of the wrong length', { sha256: 'abc' }, /^sha256: /],
      ['no paragraph', { paragraphs: [] }, /^paragraphs: /],
      ['another way of cutting text', { normalisation: 2 }, /^normalisation: /],
    ],
  ],
]

describe.each(records)('%s', (_, schema, valid, refused) => {
  const complaints = (given: object): string[] =>
    schema
      .safeParse({ ...valid, ...given })
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

  it('is accepted as it should be', () => {
    expect(complaints({})).toEqual([])
  })

  it('is refused with a field that does not exist', () => {
    expect(complaints({ notAField: 1 })).toEqual([expect.stringContaining('Unrecognized key: "notAField"')])
  })

  it.each(refused)('is refused with %s', (_, given, complaint) => {
    expect(complaints(given)).toEqual([expect.stringMatching(complaint)])
  })
})
