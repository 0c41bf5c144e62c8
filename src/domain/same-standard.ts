import { formatBlock } from './article.ts'
import type { Casebook, Claim } from './casebook.ts'
import { idsOf } from './ids-of.ts'

/** One measure taken on the claims of every claimant, as text for table cells in their order. */
export interface StandardRow {
  measure: string
  sides: string[]
}

/** The figures by which a reader can see whether all sides were treated alike. */
export function buildSameStandard({ claims, labels }: Casebook): StandardRow[] {
  const row = (measure: string, take: (side: Claim[]) => string): StandardRow => ({
    measure,
    sides: idsOf(labels.claimants).map((id) => take(claims.filter(({ claimant }) => claimant === id))),
  })
  return [
    row('Claims checked', (side) => String(side.length)),
    row('Of them relayed from others', (side) =>
      String(side.filter(({ relayed }) => relayed !== undefined).length),
    ),
    row('Words of article per claim, mean', (side) => String(Math.round(mean(side.map(countWords))))),
    row('Findings per claim, mean', (side) => mean(side.map(({ findings }) => findings.length)).toFixed(1)),
    row('Sources per claim, mean', (side) => mean(side.map(({ sourceIds }) => sourceIds.length)).toFixed(1)),
    ...idsOf(labels.verdicts).map((verdict) =>
      row(`${labels.verdicts[verdict].word}, now`, (side) =>
        String(side.filter(({ verdictNow }) => verdictNow.verdict === verdict).length),
      ),
    ),
    row(`Verdicts that changed since ${labels.then.word}`, (side) =>
      String(side.filter(({ verdict2015, verdictNow }) => verdict2015.verdict !== verdictNow.verdict).length),
    ),
  ]
}

function countWords({ article }: Claim): number {
  return article.blocks.reduce((sum, block) => sum + formatBlock(block).split(' ').length, 0)
}

function mean(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1)
}
