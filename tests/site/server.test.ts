import { expect, it } from 'vitest'
import { startServer } from '../../src/editor/server.ts'
import { holdReaders, READERS, SECONDS } from '../editor/hold-readers.ts'

it(`the local server holds ${READERS} readers of the built site for ${SECONDS} seconds without an error, each over one connection`, async () => {
  const { server, port } = await startServer({ folder: 'dist', base: '/', port: 0 })
  const { connections, times, errors } = await holdReaders(port)
  server.close()
  server.close()
  server.closeAllConnections()
  expect(errors).toEqual([])
  // Nobody had to come again because a connection had not held.
  expect(connections).toBe(READERS)
  // Everyone had more than one answer.
  expect(times.length).toBeGreaterThan(2 * READERS)
})
