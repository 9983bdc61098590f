import { mostOfPicture } from '../../../shared/owned.ts'

/** Tried one after the other until the picture is small enough. */
const qualities = [0.92, 0.85, 0.75, 0.6, 0.4]

/** What is drawn, as base64 of a JPEG small enough for the room; null where none of the qualities makes it so small. */
export async function asJpeg(canvas: OffscreenCanvas): Promise<string | null> {
  for (const quality of qualities) {
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality })
    const data = base64(new Uint8Array(await blob.arrayBuffer()))
    if (data.length <= mostOfPicture) return data
  }
  return null
}

function base64(bytes: Uint8Array): string {
  let letters = ''
  for (let at = 0; at < bytes.length; at += 8192)
    letters += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(letters)
}
