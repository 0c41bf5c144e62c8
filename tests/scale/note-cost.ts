// Loaded into every Node of a build that is measured: at its end it writes down what it cost.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What one process cost. */
export interface Cost {
  /** The most memory it ever held. */
  kilobytes: number
  /** Time of a processor, in all its threads: unlike the time by the clock, nearly the same on a busy machine. */
  microseconds: number
}

const folder = process.env['COST_DIR']
process.on('exit', () => {
  const { maxRSS: kilobytes, userCPUTime, systemCPUTime } = process.resourceUsage()
  const cost: Cost = { kilobytes, microseconds: userCPUTime + systemCPUTime }
  if (folder) writeFileSync(join(folder, String(process.pid)), JSON.stringify(cost))
})
