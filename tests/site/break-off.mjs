// Loaded before anything else, this breaks a build off when it begins to write a file, or to put a folder in a place, that
// fits BREAK_AT. BREAK_HOW says how: "full", because the disk is, or "killed", with all that belongs to it.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const at = new RegExp(process.env.BREAK_AT)
let isOver = false

function breakOff(path) {
  if (isOver || !at.test(String(path))) return
  isOver = true
  if (process.env.BREAK_HOW === 'killed') process.kill(0, 'SIGKILL')
  throw Object.assign(new Error(`ENOSPC: no space left on device, write '${path}'`), { code: 'ENOSPC' })
}

const { writeFileSync, renameSync } = fs
const { writeFile } = fs.promises
fs.writeFileSync = (file, ...rest) => {
  breakOff(file)
  writeFileSync(file, ...rest)
}
fs.renameSync = (from, to) => {
  breakOff(to)
  renameSync(from, to)
}
fs.promises.writeFile = async (file, ...rest) => {
  breakOff(file)
  await writeFile(file, ...rest)
}
syncBuiltinESMExports()
