import { useState } from 'react'
import { done, refused } from '../../shared/outcome.ts'
import { viewOf } from '../useView.ts'
import { Wall } from '../wall/Wall.tsx'
import type { WallExhibit } from './wall.ts'

/** The wall's own page in one state. */
export function Hung({ exhibit }: { readonly exhibit: WallExhibit }) {
  const [store] = useState(() =>
    viewOf<'wall'>({
      ask: { report: async () => done(), readPicture: async () => refused('notFound') },
      watch(_, see) {
        see.view(exhibit.view, exhibit.now - Date.now())
        see.link(exhibit.link)
        return () => {}
      },
    }),
  )
  return <Wall store={store} ask={null} />
}
