import type { Page } from 'playwright'
import type { Message } from '../../shared/contract.ts'
import type { Language } from '../../shared/text.ts'
import { da as wallDa } from '../../shared/words/wall/da.ts'
import { en as wallEn } from '../../shared/words/wall/en.ts'

/** Each state is seen in two dresses, the next state in the other two: both languages always, both looks always. */
const dresses = [
  { language: 'da', look: 'light' },
  { language: 'en', look: 'dark' },
  { language: 'da', look: 'dark' },
  { language: 'en', look: 'light' },
] as const
export type Dress = (typeof dresses)[number]

/** Which of the four the state with a number wears, so that each of many is seen once and all four are worn. */
export function dressOf(state: number): Dress {
  return dresses[state % dresses.length] ?? dresses[0]
}

/** What the screens of a room wear, changed from the cockpit as *Indstillinger* would. */
export interface Wardrobe {
  /** what is worn now */
  worn(): Dress
  /** looks in the next two dresses, and gathers what is found */
  inTwo(look: () => Promise<readonly string[]>): Promise<readonly string[]>
}

/** A wall follows the open workshop's language, where it is there. */
export function wardrobeOf(cockpit: Page, wall?: Page): Wardrobe {
  let turn = 0
  let dress: Dress = dresses[0]

  async function change(): Promise<void> {
    dress = dressOf(turn++)
    await cockpit.evaluate(wear, { ...dress })
    const worn = `html[lang=${dress.language}][data-look=${dress.look}]`
    await cockpit.locator(worn).waitFor({ state: 'attached' })
    if (wall && isOpen(await wall.getByRole('main').innerText()))
      await wall.locator(worn).waitFor({ state: 'attached' })
  }

  return {
    worn: () => dress,
    async inTwo(look) {
      await change()
      const first = await look()
      await change()
      return [...first, ...(await look())]
    },
  }
}

/** A wall with nothing to show is black and has no language of its own. */
function isOpen(shown: string): boolean {
  return ![wallDa.black, wallEn.black].includes(shown.trim())
}

/** Runs in the cockpit's page, with its own pass: what *Indstillinger* would do, without opening it over the screen. */
async function wear({ language, look }: { language: Language; look: 'light' | 'dark' }) {
  const ask = (name: string, body: object) =>
    fetch(`/facilitator/${name}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-samspil-token': sessionStorage.getItem('samspil.token') ?? '',
      },
      body: JSON.stringify(body),
    })
  await ask('setSettings', { args: [{ language, look, wallLook: look }] })
  const stream = (await ask('watch', { language })).body?.pipeThrough(new TextDecoderStream())
  const reader = stream?.getReader()
  let text = ''
  while (reader && !text.includes('\n')) text += (await reader.read()).value ?? '\n'
  await reader?.cancel()
  const first = JSON.parse(text.slice(0, text.indexOf('\n'))) as Message<'facilitator'>
  const workshopId = first.slices.open?.workshop.id
  if (workshopId === undefined) return
  await ask('run', { args: [{ do: 'editWorkshop', workshopId, set: { language } }] })
}
