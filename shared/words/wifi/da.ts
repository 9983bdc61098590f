/** The wireless network phones must be on, and a meeting held without a wall. */
export const wifi = {
  title: 'Trådløst net til telefonerne',
  hint: 'Udfyld kun, hvis telefonerne skal på et bestemt net. Koden til det står så først på velkomstbilledet.',
  network: 'Nettets navn',
  password: 'Adgangskode',
  first: 'Først: kom på nettet',
  after: 'Så: kom med i mødet',
  qr: (network: string) => `QR-kode til nettet ${network}`,
  without: 'Uden storskærm',
  withoutLong: 'Hold mødet uden storskærm',
  withLong: 'Brug storskærm igen',
  withoutBody: 'Opgaver og resultater kommer på telefonerne. Koden:',
  withoutShut: 'Opgaver og resultater kommer på telefonerne, når du åbner for dem.',
}

export type WifiWords = typeof wifi
