import { drawerAddress } from './address.ts'
import type { Answer, Order } from './orders.ts'

/** A thread that draws PDFs, until it is stopped, whatever it is doing then. */
export interface Thread {
  tell(order: Order): Promise<Answer>
  stop(): void
}

/** Starts one. Its own policy lets it load nothing, so that whatever a file says stays in there. */
export function startThread(): Thread {
  const worker = new Worker(drawerAddress, { type: 'module' })
  let heard: (answer: Answer) => void = () => {}
  // pdf.js greets its page as well, though nobody in here asked it to
  worker.addEventListener('message', ({ data }: MessageEvent<Answer | object>) => {
    if ('is' in data) heard(data)
  })
  worker.addEventListener('error', () => heard({ is: 'unable' }))
  return {
    tell: (order) =>
      new Promise((resolve) => {
        heard = resolve
        worker.postMessage(order, order.ask === 'open' ? [order.bytes] : [])
      }),
    stop: () => worker.terminate(),
  }
}
