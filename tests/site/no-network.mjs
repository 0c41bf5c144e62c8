// Loaded before anything else, this lets a program connect to nothing: a build that asks for something fails.
import dns from 'node:dns'
import net from 'node:net'

const refuse = () => {
  throw new Error('This build may ask nobody: the network is off.')
}
net.Socket.prototype.connect = refuse
dns.lookup = refuse
dns.promises.lookup = refuse
