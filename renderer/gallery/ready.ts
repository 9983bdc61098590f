import { does, type Step } from './steps.ts'

/** Does what an exhibit asks for, one after another, and says on the page itself when it can be drawn. */
export async function ready(steps: readonly Step[] = []): Promise<void> {
  await document.fonts.ready
  await frame()
  for (const step of steps) {
    if (typeof step === 'object' && 'wait' in step) await frame(step.wait)
    else if (!(await done(step)))
      console.error(`There is nothing to do this to: ${JSON.stringify(step)}`)
    await frame()
  }
  await frame()
  document.documentElement.dataset['ready'] = 'true'
}

/** A machine with much to do draws late: what is not there yet is looked for again, for two seconds. */
async function done(step: Parameters<typeof does>[0]): Promise<boolean> {
  for (let tries = 0; tries < 40; tries++) {
    if (does(step)) return true
    await frame()
  }
  return false
}

/** So long, in milliseconds, that a screen has drawn what was pressed. */
function frame(milliseconds = 60): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
