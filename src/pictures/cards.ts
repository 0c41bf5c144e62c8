import { buildPicture } from '../diagrams/download/pictures.ts'
import { listStateEndings } from '../diagrams/download/state-endings.ts'
import { findState, listStates, readState, type DiagramState } from '../diagrams/download/states.ts'
import { buildCard, buildClaimCard, buildExplainerCard, buildSiteCard, type Card } from '../domain/card.ts'
import { findDiagram, type Casebook } from '../domain/casebook.ts'
import { COLUMNS_VERSION } from '../domain/data/columns.ts'
import { findDataDate } from '../domain/data/tables.ts'
import { formatDate } from '../domain/partial-date.ts'

/** A card, and the state of a diagram where it shows one: all but those that are too long for a picture of dots. */
export interface DrawnCard extends Card {
  state?: DiagramState
}

/** The card of the site, of every claim, every explainer and every state of a diagram. */
export function listCards(casebook: Casebook): DrawnCard[] {
  return [
    buildSiteCard(casebook.site),
    ...casebook.claims.map((claim) => buildClaimCard(claim, casebook)),
    ...casebook.explainers.map(buildExplainerCard),
    ...listStates(casebook).map((state) => ({
      ...buildDiagramCard(state, casebook),
      ...(listStateEndings(state, casebook).includes('png') && { state }),
    })),
  ]
}

/** The card of the page of a diagram’s state. */
export function findDiagramCard(casebook: Casebook, path: string): Card {
  return buildDiagramCard(findState(casebook, path), casebook)
}

/** The card of a state of a diagram: the subject, the state, the takeaway. */
function buildDiagramCard(state: DiagramState, casebook: Casebook): Card {
  const { name, path, word } = state
  const isModel = name === 'friends-model'
  return buildCard({
    path,
    label: `${isModel ? 'Model with made-up people' : 'Diagram'} · ${word}`,
    title: findDiagram(casebook, name).name,
    lead: buildPicture(name, casebook, readState(state, casebook)).title,
    verdicts: [],
    note: `${isModel ? 'A model, not data. As of' : 'Data as of'} ${formatDate(findDataDate(casebook))}, version ${COLUMNS_VERSION}`,
  })
}
