import type { Casebook } from '../../domain/casebook.ts'
import { diagramTables } from '../../domain/data/columns-diagrams.ts'
import { buildModelFile } from '../../domain/data/model-file.ts'
import type { Absolute } from '../../domain/data/row.ts'
import { selectRows } from '../../domain/data/state-rows.ts'
import { buildTableFile } from '../../domain/data/table-json.ts'
import { buildTable, type DataTable } from '../../domain/data/tables.ts'
import type { DiagramName } from '../../domain/diagram-grammars.ts'
import { ACCOUNTS } from '../friends-model/accounts.ts'
import { buildFriendsModel } from '../friends-model/view.ts'
import { RULE_LABELS } from '../friends-model/words.ts'
import { readState, type DiagramState } from './states.ts'

/** Whether a diagram shows data; the friends model is a model and has none, so no table of it is offered. */
export function hasData(name: DiagramName): boolean {
  return diagramTables.some((table) => table.name === name)
}

/** The table of a state: of the one that a diagram begins with the whole table, of another the rows it is about. */
export function buildStateTable(state: DiagramState, casebook: Casebook, absolute: Absolute): DataTable {
  const { entry, rows } = buildTable(state.name, casebook, absolute)
  const view = readState(state, casebook)
  return {
    entry,
    rows: state.written === '' ? rows : [...selectRows(state.name, view, rows, casebook)],
  }
}

/** What a state shows, for JSON: its table, or of the model what is set, what it does and by which rules. */
export function buildStateJson(state: DiagramState, casebook: Casebook, absolute: Absolute): object {
  const { path, word, written } = state
  const shown = { name: word, view: written }
  if (hasData(state.name))
    return buildTableFile(buildStateTable(state, casebook, absolute), casebook, absolute, {
      path,
      state: shown,
    })
  return buildModelFile(casebook, absolute, {
    path,
    state: shown,
    run: buildFriendsModel(readState(state, casebook)).run,
    describeRule: (rule) => ({ name: RULE_LABELS[rule], ...ACCOUNTS[rule] }),
  })
}
