/** *Mine handlinger* on a phone: said by the room, so that no phone fetches words for it. */
export const words = {
  title: 'Mine handlinger',
  choose: 'Vælg dit navn. Valget bliver på telefonen.',
  all: 'Alle',
  nobody: 'Ingen ejer endnu',
  due: (day: string) => `senest ${day}`,
  noDue: 'ingen dato',
}
