// Tells the page around an embed how high the embed is, and nothing else. It is loaded as a classic script: a frame
// without an origin of its own may load modules only from hosts that send a header for it.

/** Sent to the parent: height in CSS pixels; the secret is what WordPress wrote behind # to know its own frame. */
interface HeightMessage {
  message: 'height'
  value: number
  secret: string
}

function sendHeight(): void {
  const value = Math.ceil(document.documentElement.getBoundingClientRect().height)
  const secret = /secret=(\w+)/.exec(location.hash)?.[1] ?? ''
  // Whoever the parent is may know: a height is no secret.
  parent.postMessage({ message: 'height', value, secret } satisfies HeightMessage, '*')
}

if (parent !== window) {
  new ResizeObserver(sendHeight).observe(document.documentElement)
  // A parent that began to listen later asks with any message, as WordPress does with "ready".
  addEventListener('message', ({ source }) => {
    if (source === parent) sendHeight()
  })
}
