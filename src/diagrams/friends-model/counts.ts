import { ACTS, RULES, runModel, type Act, type ModelRun, type Rule } from '../../domain/friends-model.ts'
import { formatFurther } from '../../domain/friends-report.ts'
import type { Tie } from '../../domain/friends-network.ts'
import type { FriendsModel } from './view.ts'

/** How many people one act touches under one rule, in one network. */
export interface RuleCount {
  rule: Rule
  act: Act
  isActorTouched: boolean
  /** What is added where it goes beyond friends, or nothing. */
  further: string
  others: number
}

/** Every rule with every act, in the network and with the numbers of a model. */
export function countTouched({ network, parameters }: FriendsModel): RuleCount[] {
  return RULES.flatMap((rule) =>
    ACTS.map((act) => {
      const { touched } = runModel(network, { ...parameters, rule, act })
      const others = touched.filter(({ hops }) => hops > 0).length
      return { rule, act, isActorTouched: touched.length > 0, further: formatFurther(touched), others }
    }),
  )
}

/** How many ties a person has, and how many of them are between people who also exchange money. */
export function countTies(ties: readonly Tie[], id: string): { all: number; money: number } {
  const own = ties.filter(({ between }) => between.includes(id))
  return { all: own.length, money: own.filter(({ money }) => money).length }
}

/** How a run changes a person’s score, in points; 0 where it does not. */
export function findChange(run: ModelRun, id: string): number {
  return run.touched.find(({ person }) => person === id)?.change ?? 0
}
