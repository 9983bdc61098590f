import { done, refused, type Outcome } from '../shared/outcome.ts'
import { mostPictures, pictureType, type OwnPicture } from '../shared/owned.ts'
import type { Id } from '../shared/views.ts'

/** The pictures she picked for the wall: in memory only, for the meeting that is open, and read by the wall alone. */
export interface OwnPictures {
  list(): readonly OwnPicture[]
  keep(picture: OwnPicture & { readonly data: string }): Outcome
  read(at: { readonly id: Id }): Outcome<{ readonly data: string }>
  clear(): void
}

export function ownPictures(): OwnPictures {
  const kept = new Map<Id, { readonly name: string; readonly data: string }>()
  return {
    list: () => [...kept].map(([id, { name }]) => ({ id, name })),
    keep({ id, name, data }) {
      if (kept.has(id)) return refused('takenAlready')
      if (kept.size >= mostPictures) return refused('tooManyPictures')
      if (pictureType(Buffer.from(data, 'base64')) === null) return refused('notAPicture')
      kept.set(id, { name, data })
      return done()
    },
    read({ id }) {
      const picture = kept.get(id)
      return picture ? done({ data: picture.data }) : refused('notFound')
    },
    clear: () => kept.clear(),
  }
}
