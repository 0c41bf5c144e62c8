import type { AstroIntegration } from 'astro'

/** While editing: a change of any YAML or JSON record reloads the page, as a change of MDX does by itself. */
export function casebookReload(): AstroIntegration {
  return {
    name: 'casebook-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add('content')
        server.watcher.on('all', (_, path) => {
          if (/[\\/]content[\\/].+\.(ya?ml|json)$/.test(path)) server.ws.send({ type: 'full-reload' })
        })
      },
    },
  }
}
