import { expect, test } from 'vitest'
import { lacksSubject } from '../../shared/subject.ts'

const lacking = {
  da: [
    'Afklares nærmere med leverandøren',
    'Undersøges til næste møde',
    'Udarbejdes af arbejdsgruppen inden jul',
    'Skal afklares inden uge 50',
    'Bør drøftes i styregruppen',
    'At vi mødes hver uge',
    'Aftalt at testen flyttes',
    'Enighed om at fortsætte',
    'Enige om go-live i maj',
    'Godkend den nye testplan',
    'Flyt den sidste test til maj',
    'Overvej en ekstra test',
    'Følges op på næste møde',
    'Sendes til alle deltagere',
    'Ny testplan',
    'OK',
  ],
  en: [
    'To be clarified with the supplier',
    'To clarify before week 50',
    'Clarify the test plan',
    'Agreed to move the test',
    'Agreed that the parties meet weekly',
    'Should be discussed in the steering group',
    'Move the last test to May',
    'Send a new plan to everybody',
    'TBD in the steering group',
    'Needs approval from the board',
    'Approve the test plan',
    'New plan',
  ],
} as const

const whole = {
  da: [
    'Parterne svarer på spørgsmål inden for to arbejdsdage',
    'Vi mødes hver mandag kl. 9',
    'Fra 1. december holder projektlederne et ugentligt møde',
    'Styregruppen indstilles til at godkende eskaleringsplanen',
    'Kommunernes systemejere godkender testplanen',
    'Forvaltningernes ledere deltager i hvert møde',
    'Forældres adgang åbnes af leverandøren i maj',
    'Deres svar indgår i planen for foråret',
    'Vores testledere underskriver hver delleverance',
    'Test af integrationen ligger hos leverandøren',
    'Plan og budget godkendes af projektejeren',
    'Johannes Bruun ringer til jurist om bilag 5',
    'Begge parter stiller med en testleder fra uge 3',
    'Bilag 5 læses sådan, at en delleverance er færdig, når begge har skrevet under',
    'Go-live flyttes til 4. maj efter aftale mellem parterne',
    'Indkøb og levering følger kontraktens bilag 3',
    'Overtagelsesprøven begynder den 3. marts',
    'Udvalget mødes hver anden uge',
    'Når en frist skrider, siger parten det samme dag',
  ],
  en: [
    'The parties answer questions within two working days',
    'We meet every Monday at nine',
    'From 1 December the project managers meet weekly',
    'Test leads sign each partial delivery',
    'Plan B is used if the environment is late',
    'Change requests go through the steering group',
    'Reports go to both sides every Friday',
    'Go-live moves to 4 May by agreement of the parties',
    'Tom calls the lawyer about schedule 5',
    'Both sides bring a test lead from week 3',
    'When a deadline slips, the side says so the same day',
    'Each delivery is signed by two people',
    'Open questions are answered in the log',
  ],
} as const

for (const language of ['da', 'en'] as const) {
  test.each(lacking[language])(`${language}: a subject is missing in “%s”`, (text) => {
    expect(lacksSubject(text, language)).toBe(true)
  })
  test.each(whole[language])(`${language}: nothing is missing in “%s”`, (text) => {
    expect(lacksSubject(text, language)).toBe(false)
  })
}
