import type { View } from '../../domain/diagram-view.ts'
import { runModel, type ModelParameters, type ModelRun } from '../../domain/friends-model.ts'
import { buildNetwork, type Network } from '../../domain/friends-network.ts'
import { buildParameters } from '../../domain/friends-parameters.ts'

/** All that the pictures and words of one view need: what is set, the network, the run, and who is how far away. */
export interface FriendsModel {
  parameters: ModelParameters
  network: Network
  run: ModelRun
  /** Ties between the one who acts and each person; those whom no path reaches are missing. */
  hopsById: ReadonlyMap<string, number>
}

/**
 * Builds the network of a view and acts the act out in it. The same view gives the same model; the network of another
 * view is used again where it is the same.
 */
export function buildFriendsModel(view: View, known?: Network): FriendsModel {
  const parameters = buildParameters(view)
  const isSame = known?.seed === parameters.seed && known.density === parameters.density
  const network = isSame ? known : buildNetwork(parameters)
  return {
    parameters,
    network,
    run: runModel(network, parameters),
    hopsById: countHops(network, parameters.person),
  }
}

/** How many ties lie between one person and everyone whom a path reaches, by the shortest way. */
export function countHops({ ties }: Pick<Network, 'ties'>, from: string): ReadonlyMap<string, number> {
  const hopsById = new Map([[from, 0]])
  // A map is walked in the order in which it grows, so this is a search in breadth.
  for (const [id, hops] of hopsById)
    for (const { between } of ties) {
      if (!between.includes(id)) continue
      const other = between[0] === id ? between[1] : between[0]
      if (!hopsById.has(other)) hopsById.set(other, hops + 1)
    }
  return hopsById
}
