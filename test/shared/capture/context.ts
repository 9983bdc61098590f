import type { CaptureContext } from '../../../shared/capture.ts'

/** The room the written examples are typed in: Monday 23 November 2026, go-live on 1 March 2027. */
export const context = {
  kinds: ['note', 'decision', 'action', 'risk', 'benefit', 'clause', 'parking'],
  people: [
    { id: 'jonas', name: 'Jonas Holm', partyId: 'kommune' },
    { id: 'mette k', name: 'Mette Kjær', partyId: 'kommune' },
    { id: 'mette l', name: 'Mette Lund', partyId: 'nord' },
    { id: 'søren', name: 'Søren Å. Bæk', partyId: 'region' },
    { id: 'anne-marie', name: 'Anne-Marie Ibsen', partyId: 'nord' },
  ],
  sides: [
    { id: 'K', mark: 'K' },
    { id: 'L', mark: 'L' },
    { id: 'Ø', mark: 'Ø' },
  ],
  parties: [
    { id: 'kommune', sideId: 'K', name: 'Aars Kommune', short: 'Aars' },
    { id: 'region', sideId: 'K', name: 'Region Midt', short: 'Midt' },
    { id: 'nord', sideId: 'L', name: 'Nordlys Systemer A/S', short: 'Nordlys' },
  ],
  principles: [
    { id: 'tillid', name: 'Tillid' },
    { id: 'mål', name: 'Fælles mål' },
    { id: 'forandring', name: 'Fælles forandring' },
  ],
  today: '2026-11-23',
  goLive: '2027-03-01',
} as const satisfies CaptureContext
