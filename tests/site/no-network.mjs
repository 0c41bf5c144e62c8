// Loaded before anything else, this lets a program connect to nothing, and writes down that it asked: a library that
// would go on without an answer is found out, too.
import dns from 'node:dns'
import { appendFileSync } from 'node:fs'
import net from 'node:net'

const refuse = (...asked) => {
  const error = new Error('This build may ask nobody: the network is off.')
  appendFileSync(process.env.ASKED, `${JSON.stringify(asked[0])} ${error.stack}\n`)
  throw error
}
net.Socket.prototype.connect = refuse
dns.lookup = refuse
dns.promises.lookup = refuse
