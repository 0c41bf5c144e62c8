import type { Labels } from '../schemas/labels.ts'

/** An empty claim with its fields in order; the schema says what is missing. */
export function claimTemplate(
  id: string,
  today: string,
  { claimants, themes, then }: Pick<Labels, 'claimants' | 'themes' | 'then'>,
): string {
  const [claimant = '# its source id'] = Object.entries(claimants).flatMap(([source, { letter }]) =>
    id.startsWith(letter) ? source : [],
  )
  return `---
id: ${id}
title: # what we found, at most 90 characters
theme: # one of ${Object.keys(themes).join(', ')}
claimant: ${claimant}
nature: statement # or forecast, judgement
paraphrase: # the claim in neutral words
quotation:
  source: ${claimant}
  paragraph: # first six words of the paragraph
  words: # the words, at most 25
# relays: whom it passes on, if not itself: a source id, or name: and their name
inShort: # the answer, at most 60 words
answer:
  coverage: # head-on, in-part or not-addressed
  by: []
repeatedBy: []
findings:
  - id: f1
    finding: # one statement of fact
    sources: []
    stance: # supports, contradicts, qualifies or context
    when: # when it happened or was said, in quotation marks
    period: # then (by ${then.ends}) or since
verdict2015:
  verdict: # see labels.yaml
  because:
  confidence: medium
verdictNow:
  verdict:
  because:
  confidence: medium
confidence: medium
holds: []
doesNotHold: []
open: []
related: []
# aliases: [words that readers may search for, other spellings, everyday names]
contact: not-contacted
version: 1
published: "${today}"
lastChecked: "${today}"
lastChanged: "${today}"
---

## A heading in words of its own

<Para id="first">
A sentence of fact.<Cite of="source-id" />
</Para>
`
}

/** An empty explainer with its fields in order and the sections that every one has; a step where there are accounts. */
export function explainerTemplate(today: string, { lenses }: Pick<Labels, 'lenses'>): string {
  const [lens] = Object.keys(lenses)
  return `---
title: # the subject, at most 40 letters
headline: # what we found, at most 90 letters, no full stop
description: # one sentence for lists, at most 160 letters
order: # its place among the explainers
# aliases: [words that readers may search for, other spellings, everyday names]
version: 1
published: "${today}"
lastChecked: "${today}"
lastChanged: "${today}"
---

<Para id="answer">
The whole answer.<Cite of="source-id" />
</Para>

## A heading in words of its own

${lens === undefined ? claimed : `${open(lens)}\n\n${claimed}\n\n</Step>\n\n</Steps>`}

## What is not known

<Para id="unknown">
What nobody could tell us.
</Para>

## What would change this conclusion

<Para id="change">
The document, figure or case that would.
</Para>
`
}

const claimed = `<Para id="claimed">
A sentence of fact.<Cite of="source-id" />
</Para>`

function open(lens: string): string {
  return `<Steps of="link-map">

<Step of="link-map" id="step-claimed" title="What was claimed" view="lens=${lens}">`
}

/** An empty source record. */
export function sourceTemplate(id: string, today: string): string {
  return `id: ${id}
type: webpage # CSL type, see src/schemas/source.ts
title: null # the printed headline, or null and a description
description: # what it is, where the headline is not known
authors: [] # as printed; never guessed
publisher:
url: null
urlNote: # why there is no link
# archived: { url: https://…, day: "2015-10-06" } # a copy in a public archive
language: en
kind: reporting # who speaks, see labels.yaml
read: excerpt # or full, quoted
confidence: medium
accessed: "${today}"
`
}
