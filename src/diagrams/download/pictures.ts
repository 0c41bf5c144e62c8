import { findDiagram, type Casebook } from '../../domain/casebook.ts'
import { buildGrammar, type DiagramName } from '../../domain/diagram-grammars.ts'
import { buildInitialView, type View } from '../../domain/diagram-view.ts'
import { countStates } from '../../domain/evidence-graph.ts'
import { formatRun } from '../../domain/friends-report.ts'
import { buildPathMatrix } from '../../domain/link-path-matrix.ts'
import { listStates, listStrengths } from '../../domain/link-scales.ts'
import { eventKinds } from '../../schemas/scales.ts'
import { drawFriendsModel } from '../friends-model/draw.ts'
import { layoutFriendsModel, WIDTHS as FRIENDS_WIDTHS } from '../friends-model/layout.ts'
import { buildFriendsModel } from '../friends-model/view.ts'
import { formatTitle as formatModelTitle } from '../friends-model/words.ts'
import { drawLinkMap } from '../link-map/draw.ts'
import { buildGround, WIDTHS as MAP_WIDTHS } from '../link-map/ground.ts'
import { layoutLinkMap } from '../link-map/layout.ts'
import { buildLinkMapView } from '../link-map/view.ts'
import { formatDrawn, formatTitle as formatMapTitle } from '../link-map/words.ts'
import { drawLinkUp } from '../link-up/draw.ts'
import { layoutLinkUp, WIDTHS as CHAIN_WIDTHS } from '../link-up/layout.ts'
import { formatPairs } from '../link-up/matrix-words.ts'
import { buildLinkUpView } from '../link-up/view.ts'
import { CAPTION, formatAnswer, formatPair } from '../link-up/words.ts'
import { drawScoreInputs } from '../score-inputs/draw.ts'
import { layoutScoreInputs, WIDTHS as SCORE_WIDTHS } from '../score-inputs/layout.ts'
import { buildScoreInputsView } from '../score-inputs/view.ts'
import { formatCounts, formatTitle as formatScoreTitle } from '../score-inputs/words.ts'
import { drawSpread } from '../spread/draw.ts'
import { layoutSpread, WIDTHS as SPREAD_WIDTHS } from '../spread/layout.ts'
import { buildSteps } from '../spread/step.ts'
import { buildSpreadView } from '../spread/view.ts'
import { formatTitle as formatStoryTitle } from '../spread/words.ts'
import { listShiftClaims, listShiftWords } from '../verdict-shift/claims.ts'
import { drawVerdictShift } from '../verdict-shift/draw.ts'
import { layoutVerdictShift, WIDTHS as SHIFT_WIDTHS } from '../verdict-shift/layout.ts'
import { buildVerdictShiftView } from '../verdict-shift/view.ts'
import { formatSummary as formatShift, formatTitle as formatShiftTitle } from '../verdict-shift/words.ts'
import type { Svg } from '../render.ts'
import type { PictureFile } from './picture-file.ts'

/** A picture as it stands at the head of a diagram’s page; who publishes it is added later. */
export type Picture = Omit<PictureFile, 'credit'> & {
  /** Height of the drawing alone, in its own pixels. */
  measure: () => number
}

type Build = (casebook: Casebook, view: View) => Picture

/** Laid out only for those who draw or measure: many ask for the words of a picture alone. */
function laidOut<Scene extends { height: number }>(
  layout: () => Scene,
  draw: (svg: Svg, scene: Scene) => void,
): Pick<Picture, 'measure' | 'draw'> {
  return {
    measure: () => layout().height,
    draw: (svg) => {
      draw(svg, layout())
    },
  }
}

const buildLinkMap: Build = ({ graph }, fields) => {
  const view = buildLinkMapView(fields)
  const { states } = graph.scales
  const counts = countStates(graph.edges, view, graph.scales)
  return {
    className: 'link-map-drawing wide',
    title: formatMapTitle(graph, view),
    description: `From left to right: data, systems, consequences. ${formatDrawn(graph, view)}`,
    legend: listStates(graph.scales)
      .filter((state) => counts[state])
      .map((state) => ({
        className: `edge is-${state}`,
        sign: states[state].sign,
        word: states[state].word,
      })),
    ...laidOut(() => layoutLinkMap(buildGround(graph, MAP_WIDTHS[1]), view), drawLinkMap),
  }
}

const buildLinkUp: Build = (casebook, fields) => {
  const { graph, labels } = casebook
  const { takeaway = '' } = findDiagram(casebook, 'link-up')
  const view = buildLinkUpView(fields)
  return {
    className: 'link-up-drawing wide',
    title: `${formatPair(graph, view)}: ${labels.lenses[view.lens].word}`,
    description: `${formatPairs(takeaway, buildPathMatrix(graph))}. ${formatAnswer(graph, view)} ${CAPTION}`,
    legend: listStrengths(labels.statuses).map((status) => ({
      className: `edge is-${status}`,
      sign: graph.scales.states[status].sign,
      word: labels.statuses[status].word,
    })),
    ...laidOut(() => layoutLinkUp(graph, view, CHAIN_WIDTHS[1]), drawLinkUp),
  }
}

const buildFriends: Build = (_casebook, fields) => {
  const model = buildFriendsModel(fields)
  return {
    className: 'friends-model-drawing wide',
    title: formatModelTitle(model),
    description: `A model with made-up people, not data: it measures nothing. ${formatRun(model.run)}`,
    legend: [],
    ...laidOut(() => layoutFriendsModel(model, FRIENDS_WIDTHS[1]), drawFriendsModel),
  }
}

const buildScore: Build = ({ scoreItems, labels }, fields) => {
  const view = buildScoreInputsView(fields)
  return {
    className: 'score-inputs-drawing wide',
    title: formatScoreTitle(scoreItems, view, labels),
    description: `${formatCounts(scoreItems, view, labels)} Where sources disagree, each account is a statement of its own.`,
    legend: [],
    ...laidOut(() => layoutScoreInputs(scoreItems, view, SCORE_WIDTHS[1], labels), drawScoreInputs),
  }
}

const buildSpread: Build = ({ events, labels }, fields) => {
  const steps = buildSteps(events)
  const words = Object.fromEntries(eventKinds.map((kind) => [kind, labels.eventKinds[kind].word]))
  const how =
    'Read downwards; distances are not to scale. A curve leads from a step to one that built on it: solid where a source states it, dashed where we infer it. An asterisk: the table on the page says how we know the date.'
  return {
    className: 'spread-drawing wide',
    title: formatStoryTitle(steps),
    description: how,
    legend: [],
    ...laidOut(
      () => layoutSpread(steps, buildSpreadView(fields), SPREAD_WIDTHS[1], false),
      (svg, scene) => {
        drawSpread(svg, scene, words)
      },
    ),
  }
}

const buildShift: Build = (casebook, fields) => {
  const claims = listShiftClaims(casebook, (path) => path)
  const words = listShiftWords(casebook)
  const view = buildVerdictShiftView(fields)
  const how = `An empty sign is the verdict on what was known by ${words.then}, a full one the verdict now.`
  return {
    className: 'verdict-shift-drawing wide',
    title: formatShiftTitle(claims, view.group, words),
    description: `${how} ${formatShift(claims, words)}`,
    legend: [],
    ...laidOut(() => layoutVerdictShift(claims, view, words, SHIFT_WIDTHS[1]), drawVerdictShift),
  }
}

const BUILDS: Readonly<Record<DiagramName, Build>> = {
  'link-map': buildLinkMap,
  'link-up': buildLinkUp,
  'friends-model': buildFriends,
  'score-inputs': buildScore,
  spread: buildSpread,
  'verdict-shift': buildShift,
}

/** The picture of a diagram under a view; at first the one that the diagram begins with. */
export function buildPicture(
  name: DiagramName,
  casebook: Casebook,
  view: View = buildInitialView(buildGrammar(name, casebook)),
): Picture {
  const picture = BUILDS[name](casebook, view)
  const { note } = findDiagram(casebook, name)
  return note === undefined ? picture : { ...picture, description: `${picture.description} ${note}` }
}
