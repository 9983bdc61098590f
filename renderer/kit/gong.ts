/**
 * A gong made of sine waves: the partials of a struck bronze bowl, each fading at its own pace. It is synthesised, so that
 * nothing is fetched and no policy has to let media in.
 */
const partials = [
  { hertz: 196, loud: 1, seconds: 4.5 },
  { hertz: 392.6, loud: 0.55, seconds: 3.4 },
  { hertz: 529, loud: 0.4, seconds: 2.6 },
  { hertz: 784, loud: 0.22, seconds: 1.8 },
  { hertz: 1176, loud: 0.12, seconds: 1.1 },
] as const

/** The loudest it comes, of 1: heard over talk, and no fright. */
const loudest = 0.4

let context: AudioContext | null = null

/** Whether this page may make a sound: a browser lets it after the first press or key in its window. */
export type Sound = 'ready' | 'blocked'

export function sound(): Sound {
  context ??= typeof AudioContext === 'undefined' ? null : new AudioContext()
  return context?.state === 'running' ? 'ready' : 'blocked'
}

/** Asks for the sound; to be called while a press or a key is being handled. */
export async function wakeSound(): Promise<Sound> {
  if (sound() === 'blocked') await context?.resume().catch(() => {})
  return sound()
}

/** Strikes the gong; false where the browser holds the sound back. */
export function strike(): boolean {
  if (sound() !== 'ready' || !context) return false
  const { destination, currentTime: now } = context
  for (const { hertz, loud, seconds } of partials) {
    const tone = new OscillatorNode(context, { frequency: hertz })
    const volume = new GainNode(context, { gain: 0 })
    volume.gain.setValueAtTime(0, now)
    volume.gain.linearRampToValueAtTime((loudest * loud) / partials.length + 0.001, now + 0.012)
    volume.gain.exponentialRampToValueAtTime(0.0001, now + seconds)
    tone.connect(volume).connect(destination)
    tone.start(now)
    tone.stop(now + seconds)
  }
  return true
}

/** Tells now, and whenever it changes, whether a sound can be made. */
export function followSound(tell: (is: Sound) => void): () => void {
  const look = () => tell(sound())
  const wake = () => void wakeSound().then(tell)
  look()
  context?.addEventListener('statechange', look)
  addEventListener('pointerdown', wake)
  addEventListener('keydown', wake)
  return () => {
    context?.removeEventListener('statechange', look)
    removeEventListener('pointerdown', wake)
    removeEventListener('keydown', wake)
  }
}
