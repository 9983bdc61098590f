/** A picture she picked for the wall (*Vis andet*): kept in memory on this machine, gone when the app closes. */
export interface OwnPicture {
  readonly id: string
  readonly name: string
}

/** In letters of base64: some 670 kB, which is a full screen as a good JPEG; her own screen makes it so small. */
export const mostOfPicture = 900_000
/** More than this is a slide show that belongs in another program (*Slip skærmen*). */
export const mostPictures = 60

/** What a picture really is, by its first bytes; null for anything else, whatever its name says. */
export function pictureType(bytes: Uint8Array): 'image/png' | 'image/jpeg' | 'image/webp' | null {
  const starts = (at: number, ...wanted: readonly number[]) =>
    wanted.every((byte, index) => bytes[at + index] === byte)
  if (starts(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  if (starts(0, 0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (starts(0, 0x52, 0x49, 0x46, 0x46) && starts(8, 0x57, 0x45, 0x42, 0x50)) return 'image/webp'
  return null
}
