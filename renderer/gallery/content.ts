import kontrakt from '../../resources/agendas/kontrakt.json'
import temperatur from '../../resources/agendas/temperatur.json'
import kodeks from '../../resources/packs/kodeks.json'
import type { Content } from '../../shared/packs.ts'

/** The real content, as the gallery's pages are drawn from it; the host has checked it. */
export const content = { pack: kodeks, templates: [kontrakt, temperatur] } as unknown as Content
