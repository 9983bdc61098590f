import type { Pack } from './pack.ts'

/** A start for an organisation's own pack: one example of each thing it is most likely to want, ready to be written over. */
export const starterPack: Pack = {
  id: 'vores',
  version: 1,
  title: { da: 'Vores eget grundlag', en: 'Our own basis' },
  source: { da: 'Skriv, hvor det kommer fra.', en: 'Say where it comes from.' },
  principles: [
    {
      id: 'vores.tillid',
      title: { da: 'Vi regner med hinanden', en: 'We count on each other' },
      source: '',
      short: { da: 'Tillid', en: 'Trust' },
      row: {
        da: 'Vi kan regne med, hvad den anden siger.',
        en: 'We can rely on what the other says.',
      },
      star: false,
      focus: null,
      why: [
        {
          id: 'vores.tillid.v1',
          text: {
            da: 'Uden tillid bliver alt aftalt to gange.',
            en: 'Without trust, everything is agreed twice.',
          },
          source: '',
        },
      ],
      made: [
        {
          id: 'vores.tillid.s1',
          text: {
            da: 'Vi siger til, før en frist skrider.',
            en: 'We say so before a deadline slips.',
          },
          source: '',
        },
      ],
    },
  ],
  series: {
    start: {
      title: { da: 'Ved start', en: 'At the start' },
      question: {
        da: 'I hvor høj grad er du tryg ved, at det kommer til at passe på os?',
        en: 'To what extent are you confident that this will be true of us?',
      },
    },
    during: {
      title: { da: 'Undervejs', en: 'Along the way' },
      question: {
        da: 'I hvor høj grad passer det på os i dag?',
        en: 'To what extent is this true of us today?',
      },
    },
    end: {
      title: { da: 'Ved afslutning', en: 'At the end' },
      question: {
        da: 'I hvor høj grad passede det på os?',
        en: 'To what extent was this true of us?',
      },
    },
  },
  choose: {
    question: {
      da: 'Vælg det, der betyder mest for netop dette projekt.',
      en: 'Choose what matters most for this particular project.',
    },
    of: 1,
  },
  phases: [],
  phaseLists: [],
  initiatives: [
    {
      id: 'vores.initiativ.1',
      title: { da: 'Ring, før I skriver', en: 'Call before you write' },
      source: '',
      text: {
        da: 'Projektlederne taler sammen, før en uenighed bliver til et brev.',
        en: 'The project managers talk before a disagreement becomes a letter.',
      },
      phase: 'kodeks.gennemfoerelse',
      by: 'both',
      principle: 'vores.tillid',
      again: null,
    },
  ],
  gates: [],
  themeGroups: [],
  themes: [],
  concepts: [],
  perspectives: [],
  milestones: [],
  rules: [],
  workshops: [],
  instruments: [],
  disagreements: [],
  clauses: [],
  escalation: [],
  moments: [],
  methods: [],
  terms: [{ id: 'customer', text: { da: 'Kunden', en: 'The customer' } }],
  templates: [],
}
