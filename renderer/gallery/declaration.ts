import type { Id } from '../../shared/engagement.ts'
import { declarationWordsIn } from '../../shared/words/declaration/words.ts'
import { ofWorkshop } from '../../shared/workshop.ts'
import type { Exhibits, Shown } from './cockpit.ts'
import type { Stage } from './stage.ts'

const clauses = {
  da: [
    ['Vi siger dårligt nyt samme dag.', 'Den anden projektleder er ringet op før kl. 16.'],
    [
      'Vi svarer på spørgsmål inden for to arbejdsdage, også med »det ved vi ikke endnu«.',
      'Spørgsmålsloggen.',
    ],
  ],
  en: [
    ['We give bad news the same day.', 'The other project manager has had a call before 4 pm.'],
    [
      'We answer questions within two working days, also with “we do not know yet”.',
      'The log of questions.',
    ],
  ],
} as const

/** The contract workshop at its hensigtserklæring, with so many clauses taken from the drafts. */
export function declaring(stage: Stage, many: number): Id {
  const workshopId = stage.plan('kontrakt')
  const { language } = stage
  const { engagement } = stage.scene()
  const item = ofWorkshop(engagement.items, workshopId).find(({ offers }) => offers === 'clauses')
  const [k = '', l = ''] = Object.keys(engagement.sides)
  for (const [at, [text, behaviour]] of clauses[language].slice(0, many).entries())
    stage.must({
      do: 'makeRecord',
      id: `clause${at}`,
      workshopId,
      itemId: item?.id ?? null,
      of: {
        kind: 'clause',
        text,
        behaviour,
        draftId: `samspil.erklaering.${at + 1}`,
        answers: [
          { sideId: k, answer: 'yes', text: '', speaker: 'Mette Kjær' },
          ...(at === 1
            ? [
                {
                  sideId: l,
                  answer: 'unclear' as const,
                  text: {
                    da: 'To dage er for lidt, når det er en underleverandør, der ved det.',
                    en: 'Two days is too little where a subcontractor is the one who knows.',
                  }[language],
                  speaker: 'Peter Bach',
                },
              ]
            : []),
        ],
      },
    })
  stage.wait(145)
  stage.must({ do: 'startItem', itemId: item?.id ?? '' })
  stage.wait(3)
  return workshopId
}

const at = (stage: Stage, ...then: readonly string[]): Shown => ({
  place: { page: 'run' },
  press: [declarationWordsIn(stage.language).tab, ...then].map((press) => ({ press })),
})

export const declarationExhibits: Exhibits<Shown> = {
  'declaration-drafts': (stage) => {
    declaring(stage, 0)
    return at(stage)
  },
  'declaration-clause': (stage) => {
    declaring(stage, 2)
    return at(stage, 'E-02')
  },
  'declaration-annex': (stage) => {
    const workshopId = declaring(stage, 2)
    stage.must({ do: 'declareAs', as: 'annex', id: 'annex', workshopId, itemId: null })
    return at(stage)
  },
}
