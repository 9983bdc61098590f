import behov from '../../resources/agendas/behov.json' with { type: 'json' }
import evaluering from '../../resources/agendas/evaluering.json' with { type: 'json' }
import gate12 from '../../resources/agendas/faseovergang-1-2.json' with { type: 'json' }
import gate23 from '../../resources/agendas/faseovergang-2-3.json' with { type: 'json' }
import gate34 from '../../resources/agendas/faseovergang-3-4.json' with { type: 'json' }
import gateRelease from '../../resources/agendas/faseovergang-release.json' with { type: 'json' }
import kickoff from '../../resources/agendas/kickoff.json' with { type: 'json' }
import kontrakt from '../../resources/agendas/kontrakt.json' with { type: 'json' }
import marked from '../../resources/agendas/marked.json' with { type: 'json' }
import risiko from '../../resources/agendas/risiko.json' with { type: 'json' }
import temperatur from '../../resources/agendas/temperatur.json' with { type: 'json' }
import kodeks from '../../resources/packs/kodeks.json' with { type: 'json' }
import kombit from '../../resources/packs/kombit.json' with { type: 'json' }
import samspil from '../../resources/packs/samspil.json' with { type: 'json' }
import type { Content } from '../../shared/packs/content.ts'
import { packSchema } from '../../shared/packs/pack.ts'
import { templateSchema } from '../../shared/packs/template.ts'

/** The real content, as the gallery's pages are drawn from it, read as the host reads it. */
export const content: Content = {
  packs: [kodeks, kombit, samspil].map((pack) => packSchema.parse(pack)),
  own: [],
  templates: [
    behov,
    evaluering,
    gate12,
    gate23,
    gate34,
    gateRelease,
    kickoff,
    kontrakt,
    marked,
    risiko,
    temperatur,
  ].map((template) => templateSchema.parse(template)),
}
