import type { Asks } from '../../../shared/contract.ts'
import { refused, type Outcome } from '../../../shared/outcome.ts'
import { mostOfPicture } from '../../../shared/owned.ts'
import { freshId } from '../desk.ts'

/** The most a wall can show of a picture, in pixels. */
const most = { width: 2560, height: 1440 }
/** Tried one after the other until the picture is small enough. */
const qualities = [0.92, 0.85, 0.75, 0.6, 0.4]

/**
 * Takes pictures she picked to the wall: each is drawn anew at the size of a wall, which leaves behind whatever else was in
 * the file, such as where a photograph was taken.
 */
export async function takePictures(
  files: readonly File[],
  ask: Asks<'facilitator'>,
): Promise<Outcome> {
  let outcome: Outcome = { ok: true, value: undefined }
  for (const file of files) {
    const data = await drawnAnew(file)
    outcome =
      data === null
        ? refused('notAPicture')
        : await ask.keepPicture({ id: freshId(), name: file.name.slice(0, 200), data })
    if (!outcome.ok) return outcome
  }
  return outcome
}

async function drawnAnew(file: File): Promise<string | null> {
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (!bitmap) return null
  const share = Math.min(1, most.width / bitmap.width, most.height / bitmap.height)
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(bitmap.width * share)),
    Math.max(1, Math.round(bitmap.height * share)),
  )
  const pen = canvas.getContext('2d')
  if (!pen) return null
  // what is clear in a picture is white paper
  pen.fillStyle = '#FFFFFF'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
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
