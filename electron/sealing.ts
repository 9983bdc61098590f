import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  scrypt,
} from 'node:crypto'

/**
 * The words that two laptops share, as keys: a passphrase typed on both is stretched by scrypt with a salt, and nothing
 * that leaves a machine can be read or changed without it.
 */

export const saltBytes = 16
const keyBytes = 32
const ivBytes = 12
const tagBytes = 16

/** A passphrase as it is compared: case, spaces and dashes are forgiven. */
export function plainPassphrase(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '')
}

/** 32 MB and some 100 ms for each guess. */
export function keyFrom(passphrase: string, salt: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
    scrypt(plainPassphrase(passphrase), salt, keyBytes, cost, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}

export const newSalt = (): Buffer => randomBytes(saltBytes)

const magic = Buffer.from('SAMSPILC')

/** A file that says nothing but its length: mark, salt, nonce, ciphertext, tag. */
export function sealedFile(key: Buffer, salt: Uint8Array, words: string): Buffer {
  const head = Buffer.concat([magic, salt])
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(head)
  const body = [cipher.update(words, 'utf8'), cipher.final()]
  return Buffer.concat([head, iv, ...body, cipher.getAuthTag()])
}

/** The salt a sealed file was made with; null where it is no such file. */
export function saltOf(bytes: Buffer): Buffer | null {
  const least = magic.length + saltBytes + ivBytes + tagBytes
  if (bytes.length < least || !bytes.subarray(0, magic.length).equals(magic)) return null
  return bytes.subarray(magic.length, magic.length + saltBytes)
}

/** The words of a sealed file; null where the key is another or a bit of it was changed. */
export function openedFile(key: Buffer, bytes: Buffer): string | null {
  if (!saltOf(bytes)) return null
  const head = bytes.subarray(0, magic.length + saltBytes)
  const iv = bytes.subarray(head.length, head.length + ivBytes)
  const body = bytes.subarray(head.length + ivBytes, -tagBytes)
  try {
    const cipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(head)
    cipher.setAuthTag(bytes.subarray(-tagBytes))
    return Buffer.concat([cipher.update(body), cipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

/** One end's part of a meeting of two: a key pair for this meeting alone, so that what was recorded stays shut for ever. */
export interface Part {
  readonly open: Buffer
  shared(other: Buffer): Buffer
}

const spki = Buffer.from('302a300506032b656e032100', 'hex')
export const partBytes = 32

export function newPart(): Part {
  const { publicKey, privateKey } = generateKeyPairSync('x25519')
  return {
    open: publicKey.export({ format: 'der', type: 'spki' }).subarray(-partBytes),
    shared: (other) =>
      diffieHellman({
        privateKey,
        publicKey: createPublicKey({
          key: Buffer.concat([spki, other]),
          format: 'der',
          type: 'spki',
        }),
      }),
  }
}

/** The two directions' keys: of the passphrase, of this meeting, and of every byte that was said to come to them. */
export function meetingKeys(key: Buffer, shared: Buffer, said: Buffer) {
  const salt = createHash('sha256').update(said).digest()
  const of = (way: string) =>
    Buffer.from(hkdfSync('sha256', Buffer.concat([key, shared]), salt, way, keyBytes))
  return { fromFirst: of('samspil first to second'), fromSecond: of('samspil second to first') }
}

/** Seals message after message under one key; the nonce counts them, so that none can come twice, late or out of turn. */
export function sealer(key: Buffer): (words: Buffer) => Buffer {
  let count = 0n
  return (words) => {
    const head = lengthOf(words.length + tagBytes)
    const cipher = createCipheriv('aes-256-gcm', key, nonce(count++)).setAAD(head)
    return Buffer.concat([head, cipher.update(words), cipher.final(), cipher.getAuthTag()])
  }
}

/** The other end of it; throws at the first message that is not the next one. */
export function opener(key: Buffer): (sealed: Buffer) => Buffer {
  let count = 0n
  return (sealed) => {
    if (sealed.length < tagBytes) throw new Error('too short')
    const cipher = createDecipheriv('aes-256-gcm', key, nonce(count++))
    cipher.setAAD(lengthOf(sealed.length)).setAuthTag(sealed.subarray(-tagBytes))
    return Buffer.concat([cipher.update(sealed.subarray(0, -tagBytes)), cipher.final()])
  }
}

function nonce(count: bigint): Buffer {
  const iv = Buffer.alloc(ivBytes)
  iv.writeBigUInt64BE(count, ivBytes - 8)
  return iv
}

export const lengthBytes = 4

function lengthOf(bytes: number): Buffer {
  const head = Buffer.alloc(lengthBytes)
  head.writeUInt32BE(bytes)
  return head
}
