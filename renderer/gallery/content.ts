import kontrakt from '../../resources/agendas/kontrakt.json' with { type: 'json' }
import temperatur from '../../resources/agendas/temperatur.json' with { type: 'json' }
import kodeks from '../../resources/packs/kodeks.json' with { type: 'json' }
import type { Content } from '../../shared/packs.ts'

/** The real content, as the gallery's pages are drawn from it; the host has checked it. */
export const content = { pack: kodeks, templates: [kontrakt, temperatur] } as unknown as Content
