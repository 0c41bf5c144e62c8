// Runs a command of this project on a Node new enough for it, whatever Node started npm.
// Usage: node src/editor/launch.mjs <script.ts | name of a command of a dependency> [arguments]
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'

/** Astro 7 and Vitest 5 need 22.12; scripts run as TypeScript, which needs 22.18. */
const LEAST_NODE = [22, 18]
const require = createRequire(import.meta.url)

const node = findNode()
const [name, ...rest] = process.argv.slice(2)
// Before there is a command, so that no signal comes between.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
// Whoever runs this as one of its steps has ended, or wants it to end; see steps.ts.
process.on('disconnect', () => child.kill())
const child = spawn(node, [...findCommand(name), ...rest], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    // Under Linux every thread would keep free memory of its own: a tenth of what a large build takes.
    MALLOC_ARENA_MAX: '2',
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --disable-warning=ExperimentalWarning`.trim(),
    PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
  },
})
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))

/** The running Node if it is new enough, else the one that npm installed as a package. */
function findNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return process.execPath
  const system = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  for (const pack of [`node-${system}`, `node-bin-${system}`]) {
    try {
      const folder = dirname(require.resolve(`${pack}/package.json`))
      const binary = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
      if (existsSync(binary)) return binary
    } catch {
      // Not installed on this platform; try the next name.
    }
  }
  stop(
    `Node ${LEAST_NODE.join('.')} or newer is needed and ${process.versions.node} is running. ` +
      `Install a newer Node, or run "npm ci" without --omit=optional so that npm brings one.`,
  )
}

function findCommand(name) {
  if (!name) stop('Name a script or a command to run.')
  if (name.endsWith('.ts') || name.endsWith('.mjs')) return [name]
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const dependency of Object.keys({ ...dependencies, ...devDependencies })) {
    const file = join('node_modules', dependency, 'package.json')
    if (!existsSync(file)) continue
    const { bin } = JSON.parse(readFileSync(file, 'utf8'))
    const path = typeof bin === 'string' && dependency.endsWith(name) ? bin : bin?.[name]
    if (path) return [join(dirname(file), path)]
  }
  stop(`No dependency brings a command "${name}". Run "npm ci" first.`)
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
