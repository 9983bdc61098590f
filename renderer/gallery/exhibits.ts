import { cockpitExhibits } from './cockpit.ts'
import { phoneExhibits } from './phone.ts'
import { sizeOf, tableExhibits } from './table.ts'
import { wallExhibits } from './wall.ts'

/** One line of the gallery: whose page it is, and how large that page usually is. */
export interface Listed {
  readonly name: string
  readonly on: 'cockpit' | 'table' | 'wall' | 'phone'
  readonly width: number
  readonly height: number
}

/** Every screen in every state, in the order in which a day meets them. */
export const listed: readonly Listed[] = [
  ...Object.keys(cockpitExhibits).map((name): Listed => ({
    name,
    on: 'cockpit',
    width: 1280,
    height: 720,
  })),
  ...Object.keys(tableExhibits).map((name): Listed => ({ name, on: 'table', ...sizeOf(name) })),
  ...Object.keys(wallExhibits).map((name): Listed => ({
    name,
    on: 'wall',
    width: 1920,
    height: 1080,
  })),
  ...Object.keys(phoneExhibits).map((name): Listed => ({
    name,
    on: 'phone',
    width: 390,
    height: 844,
  })),
]

/** The address of an exhibit, from the gallery's own folder. */
export function pathTo({ name, on }: Listed, language: string, look: string): string {
  const page = on === 'phone' ? 'phone/index.html' : 'index.html'
  return `${page}?screen=${name}&language=${language}&look=${look}`
}
