import type { Command } from '../../shared/commands.ts'

const roles = [
  ['c1', 'Mette Kjær', 'Projektejer'],
  ['c2', 'Jonas Lind', 'Projektleder'],
  ['c3', 'Sara Winther', 'Fagansvarlig'],
  ['c4', 'Peter Østergaard', 'Driftschef'],
  ['c5', 'Anne Holm', 'Jurist'],
  ['c6', 'Karim Nasser', 'Arkitekt'],
  ['c7', 'Lise Bæk', 'Forretningsansvarlig'],
  ['c8', 'Ole Frandsen', 'Testansvarlig'],
  ['c9', 'Maria Toft', 'Gevinstejer'],
  ['c10', 'Henrik Skov', 'Sikkerhed'],
  ['c11', 'Emma Dahl', 'Forandringsleder'],
  ['c12', 'Bo Lauritsen', 'Økonomi'],
] as const
const supplier = [
  ['s1', 'Nina Berg', 'Leveranceansvarlig'],
  ['s2', 'Tobias Krag', 'Projektleder'],
  ['s3', 'Yasmin Aziz', 'Løsningsarkitekt'],
  ['s4', 'Rasmus Holt', 'Udviklingsleder'],
  ['s5', 'Clara Munk', 'Testleder'],
  ['s6', 'Ivan Petrov', 'Drift'],
  ['s7', 'Signe Lund', 'UX'],
  ['s8', 'Mads Friis', 'Kontraktansvarlig'],
] as const

/** An engagement with twenty people and a contract workshop, told as commands. */
export function beginnings(workshopId: string, date: string): Command[] {
  return [
    {
      do: 'beginEngagement',
      id: 'e',
      name: 'Nyt sags- og ydelsessystem',
      caseNumber: '2026-04417',
      phase: 'kodeks.gennemfoerelse',
      goLive: '2027-08-02',
      demo: true,
      sides: [
        {
          id: 'customer',
          mark: 'K',
          label: { da: 'Kunden', en: 'The customer' },
          parties: [{ id: 'kp', name: 'Ydelsesstyrelsen', short: 'Ydelsesstyrelsen' }],
        },
        {
          id: 'supplier',
          mark: 'L',
          label: { da: 'Leverandøren', en: 'The supplier' },
          parties: [{ id: 'lp', name: 'Nordkode A/S', short: 'Nordkode' }],
        },
      ],
    },
    ...roles.map(([id, name, role]): Command => ({
      do: 'addPerson',
      id,
      partyId: 'kp',
      name,
      role,
      takes: 'answers',
    })),
    ...supplier.map(([id, name, role]): Command => ({
      do: 'addPerson',
      id,
      partyId: 'lp',
      name,
      role,
      takes: 'answers',
    })),
    {
      do: 'planWorkshop',
      id: workshopId,
      templateId: 'kontrakt',
      date,
      startsAt: 540,
      timeZone: 'Europe/Copenhagen',
      place: 'Lokale 3.12',
      facilitator: 'Ane Thorup',
      askedBy: 'styregruppen',
      language: 'da',
      seats: 20,
      roomCode: 'K7M2QX',
      invited: null,
    } as Command,
  ]
}
