import { splitList, type Step } from '../article.ts'
import type { Casebook } from '../casebook.ts'
import { listWritten } from '../records.ts'
import { buildGrammar } from '../diagram-grammars.ts'
import { parseFields, parseView, type ViewField, type ViewGrammar } from '../diagram-view.ts'
import { findState, selectBands } from '../evidence-graph.ts'
import { idsOf } from '../ids-of.ts'
import { buildIssue, formatChoices, type Issue } from '../issue.ts'
import type { Lens, LinkLens } from '../../schemas/scales.ts'

/** Letters; a longer title takes a third line beside the picture. */
const MOST_TITLE_LETTERS = 40
/** The only diagram of which a part can be drawn. */
const WITH_PARTS = 'link-map'

interface Problem {
  found: string
  wanted: string
}

/** A step stands among the steps of its diagram, says something, and names a state that the diagram can show. */
export function findUnreadableSteps(casebook: Casebook): Issue[] {
  return listWritten(casebook.records).flatMap(({ article, file }) =>
    article.steps.flatMap((step) =>
      [...findStepProblems(step), ...findDiagramProblems(step, casebook)].map(({ found, wanted }) =>
        buildIssue('step', `${file}:${step.line}`, `step "${step.id}": ${found}`, wanted),
      ),
    ),
  )
}

function findStepProblems({ id, of, part, title, group, hasText }: Step): Problem[] {
  const problems: Problem[] = []
  if (!/^[a-z][a-z0-9-]*$/.test(id))
    problems.push({ found: 'its id is no address', wanted: 'small letters, digits and hyphens' })
  if (title.length > MOST_TITLE_LETTERS)
    problems.push({
      found: `its title has ${title.length} letters`,
      wanted: `at most ${MOST_TITLE_LETTERS}`,
    })
  if (!hasText) problems.push({ found: 'it has no text', wanted: 'a <Para id="…"> inside it' })
  if (group?.of !== of || group.part !== part)
    problems.push({
      found: group ? 'its diagram is not that of its <Steps>' : 'it stands outside <Steps>',
      wanted: 'the same "of" and "part" as the <Steps> around it',
    })
  return problems
}

function findDiagramProblems(step: Step, casebook: Casebook): Problem[] {
  const { of, part, view } = step
  const shown = casebook.diagrams.map(({ id }) => id)
  const name = shown.find((each: string) => each === of)
  if (!name) return [{ found: `unknown diagram "${of}"`, wanted: formatChoices(of, shown) }]
  if (part !== undefined && of !== WITH_PARTS)
    return [{ found: `"${of}" has no parts`, wanted: `no "part"; only ${WITH_PARTS} has it` }]
  const named = splitList(part)
  const bands: string[] = idsOf(casebook.graph.scales.bands)
  const strange = bands.length > 0 ? named.filter((band) => !bands.includes(band)) : []
  if (strange.length > 0 || (part !== undefined && named.length === 0))
    return [{ found: `part="${part ?? ''}"`, wanted: formatChoices(strange[0] ?? '', bands) + ', by commas' }]
  const grammar = buildGrammar(name, casebook)
  const problems = parseFields(view, grammar).problems.filter((problem) => {
    const [name = '', value = ''] = problem.split('=')
    return !isUnread(grammar[name], value, casebook)
  })
  if (problems.length > 0)
    return [{ found: `"${of}" cannot show ${problems.join(', ')}`, wanted: formatFields(grammar) }]
  return of === WITH_PARTS ? findUndrawnChoice(step, casebook) : []
}

/** Whether a value names a record that could not be read, or one of a kind of which none could: not the step’s fault. */
function isUnread(field: ViewField | undefined, value: string, { records }: Casebook): boolean {
  const NOTHING: readonly string[] = ['', 'difference']
  const hasNothing = field?.kind === 'choice' && field.values.every((each) => NOTHING.includes(each))
  return hasNothing || records.unreadIds.has(value)
}

function formatFields(grammar: ViewGrammar): string {
  return `fields of its address, joined by &: ${Object.keys(grammar).join(', ')}`
}

/** What a step chooses on the map is drawn there: it belongs to the part, and a link is not absent from the account. */
function findUndrawnChoice({ view: written, part }: Step, casebook: Casebook): Problem[] {
  const { view } = parseView(written, buildGrammar(WITH_PARTS, casebook))
  if (casebook.graph.edges.length === 0) return []
  const graph = part === undefined ? casebook.graph : selectBands(casebook.graph, splitList(part))
  const { edge: edgeId = '', node: nodeId = '', lens, from, to } = view
  const edge = graph.edges.find(({ id }) => id === edgeId)
  const isDrawn =
    edge !== undefined &&
    findState(edge, { lens: lens as LinkLens, pair: [from as Lens, to as Lens] }, casebook.graph.scales) !==
      'absent'
  if (edgeId && !isDrawn)
    return [
      { found: `link ${edgeId} is not drawn in that state`, wanted: 'a link of the part and the account' },
    ]
  if (nodeId && !graph.nodes.some(({ id }) => id === nodeId))
    return [{ found: `"${nodeId}" is not drawn in that part`, wanted: 'a node of the part' }]
  return []
}
