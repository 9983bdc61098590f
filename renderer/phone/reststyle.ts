import { untilHere } from './fetched.ts'

/** Fetches the style sheet of the rest of the page, from the address that the build has written into the page. */
export function styled(): Promise<void> {
  return untilHere(styleAt)
}

function styleAt(again: string): Promise<void> {
  const wanted = document.querySelector('meta[name=rest]')
  const address = wanted && wanted.getAttribute('content')
  if (!address) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = address + again
    link.onload = () => resolve()
    link.onerror = () => {
      link.remove()
      reject(new Error(address))
    }
    document.head.appendChild(link)
  })
}
