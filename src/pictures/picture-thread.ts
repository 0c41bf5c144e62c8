// Runs in a thread of its own: draws the pictures that it is asked for. See picture-threads.ts.
import { parentPort } from 'node:worker_threads'
import type { PictureTask } from './picture-threads.ts'
import { drawCard } from './draw-card.ts'
import { renderPng } from './render-png.ts'

parentPort?.on('message', (task: PictureTask) => {
  const drawing = 'svg' in task ? renderPng(task.svg, task.density) : drawCard(task.card, task.looks)
  void drawing.then((picture) => parentPort?.postMessage(picture))
})
