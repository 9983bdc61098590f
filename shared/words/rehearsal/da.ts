/** The words of a rehearsal: the dialog that begins it, and the mark on every screen and in every file. */
export const words = {
  mark: 'PRØVEKØRSEL',
  begin: 'Prøvekør workshoppen …',
  beginShort: 'Prøvekør …',
  title: 'Prøvekør workshoppen',
  about:
    'Du øver dig på en kopi af planen. Simulerede telefoner svarer på målingerne. Intet gemmes, og den rigtige workshop røres ikke.',
  phonesShut: 'Telefoner, der er med nu, kommer først med igen, når prøvekørslen er slut.',
  phones: (side: string) => `Simulerede telefoner: ${side}`,
  phonesHint: 'Fra 0 til 200',
  speed: 'Hastighed',
  speeds: { 1: '1×', 10: '10×', 60: '60×' },
  speedAbout: { 1: 'som på dagen', 10: 'en time på 6 minutter', 60: 'en time på ét minut' },
  start: 'Begynd prøvekørslen',
  cancel: 'Annullér',
  region: 'Prøvekørsel',
  says: (phones: number) =>
    phones === 1
      ? '1 simuleret telefon. Intet gemmes.'
      : `${phones} simulerede telefoner. Intet gemmes.`,
  end: 'Afslut prøvekørslen',
  ended: 'Prøvekørslen er slut. Workshoppen står, som du forlod den.',
  onWall: 'Svarene er simulerede',
  text: (number: number) => `Simuleret tekst nr. ${number}`,
}

export type RehearsalWords = typeof words
