/** A note with forms, where it is written. The type of this one is the type of the other. */
export const words = {
  tools: 'Form',
  bold: 'Fed',
  italic: 'Kursiv',
  bullets: 'Punkter',
  numbers: 'Numre',
  link: 'Link',
  address: 'Adresse',
  addressHint: 'https://… eller en mailadresse. Den vises i teksten og åbnes ikke her.',
  notAddress: 'Det er ikke en adresse, der kan stå som link.',
  setLink: 'Indsæt',
  removeLink: 'Fjern link',
}
