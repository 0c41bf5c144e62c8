import { readdirSync } from 'node:fs'

/** How many claims there are now: the tests hold when one is added. */
export const claimCount = readdirSync('content/claims').filter((name) => name.endsWith('.mdx')).length

/** One page of every kind, by its site path. Relative, so that the site may stand below any path. */
export const pageKinds: Readonly<Record<string, string>> = {
  front: './',
  'claims index': './claims/',
  'claims by theme': './claims/by/theme/social/',
  'claim by the ACLU': './claims/friends-and-your-score/',
  'claim by AlterNet': './claims/serenity/',
  'one version of a claim': './claims/friends-and-your-score/v1/',
  'one version of an explainer': './explainers/payment-data/v1/',
  'one version of a diagram': './diagrams/link-map/v1/',
  'citing one paragraph': './claims/friends-and-your-score/v1/cite/',
  explainers: './explainers/',
  explainer: './explainers/payment-data/',
  compare: './compare/',
  sources: './sources/',
  'held source': './sources/aclu-2015/',
  'Chinese source': './sources/zhixiao-tencent-interview-2017/',
  'link map': './diagrams/link-map/',
  'link map, one account': './diagrams/link-map/evidenceNow/',
  'friends model': './diagrams/friends-model/',
  'friends model, one rule and act': './diagrams/friends-model/caixin-default/',
  'how the story spread': './diagrams/spread/',
  'how the story spread, one step': './diagrams/spread/ev-aclu/',
  'the score, in and out': './diagrams/score-inputs/',
  'the score, one side': './diagrams/score-inputs/opens/',
  'verdicts then and now': './diagrams/verdict-shift/',
  'verdicts by who said it': './diagrams/verdict-shift/claimant/',
  'link up': './diagrams/link-up/',
  'link up, one account': './diagrams/link-up/claimed2015/',
  glossary: './glossary/',
  quotations: './quotations/',
  method: './method/',
  about: './about/',
  design: './about/design/',
  data: './data/',
  embedding: './embed/',
  'reading offline': './offline/',
  corrections: './corrections/',
  'error report': './corrections/report/',
  'error page': './no-such-page/',
}

/** What other sites show inside their pages: it stands alone, without header and footer of the site. */
export const frameKinds: Readonly<Record<string, string>> = {
  'embedded claim': './embed/claims/friends-and-your-score/',
  'embedded version': './embed/claims/friends-and-your-score/v1/',
  'embedded link map': './embed/diagrams/link-map/?lens=claimed2015&v=1',
  'embedded picture': './embed/diagrams/link-map/v1/',
  'embedded chains': './embed/diagrams/link-up/',
  'embedded model': './embed/diagrams/friends-model/',
  'embedded score': './embed/diagrams/score-inputs/',
  'embedded story': './embed/diagrams/spread/',
  'embedded verdicts': './embed/diagrams/verdict-shift/',
}
