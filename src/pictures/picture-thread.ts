// Runs in a thread of its own: draws the pictures that it is asked for. See picture-threads.ts.
import { parentPort } from 'node:worker_threads'
import type { PictureTask } from './picture-threads.ts'
import { renderPng } from './render-png.ts'
import { renderTemplate } from './render-template.ts'

parentPort?.on('message', (task: PictureTask) => {
  const drawing = 'svg' in task ? renderPng(task.svg, task.density) : renderTemplate(task.template, task.path)
  void drawing.then((picture) => parentPort?.postMessage(picture))
})
