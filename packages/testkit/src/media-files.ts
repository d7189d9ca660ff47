import { deflateSync } from 'node:zlib'
import type { MediaId } from '@cinnabar/kernel/ids'
import sharp from 'sharp'
import type { TestPerson } from './people.ts'
import type { TestApp } from './test-app.ts'

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})

const crc = (bytes: Buffer): number => {
  let value = 0xffffffff
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 255] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}

const chunk = (type: string, body: Buffer): Buffer => {
  const out = Buffer.alloc(body.length + 12)
  out.writeUInt32BE(body.length, 0)
  out.write(type, 4, 'latin1')
  body.copy(out, 8)
  out.writeUInt32BE(crc(out.subarray(4, 8 + body.length)), 8 + body.length)
  return out
}

/** A PNG of one grey bit a pixel: some kilobytes that say they unpack to width × height pixels. */
export const flatPng = (width: number, height: number, extra: Buffer[] = []): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 1
  const pixels = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 9 })
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...extra,
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A text chunk of a PNG that unpacks to `size` bytes. */
export const textBomb = (size: number): Buffer =>
  chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.alloc(size, 65), { level: 9 })]))

export const textChunk = (text: string): Buffer => chunk('tEXt', Buffer.from(`Comment\0${text}`))

/** Left half red, right half blue, so that a turn shows. */
export const twoColours = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#d01020' } }).composite([
    {
      input: { create: { width: Math.floor(width / 2), height, channels: 3, background: '#1030d0' } },
      gravity: 'east',
    },
  ])

export const photo = (width: number, height: number): Promise<Buffer> =>
  sharp({
    create: {
      width: Math.ceil(width / 32),
      height: Math.ceil(height / 32),
      channels: 3,
      background: '#888888',
      noise: { type: 'gaussian', mean: 128, sigma: 50 },
    },
  })
    .resize(width, height, { fit: 'fill' })
    .jpeg({ quality: 88 })
    .toBuffer()

/** A PNG that packs badly: about three bytes a pixel. */
export const grainy = (width: number, height: number): Promise<Buffer> =>
  sharp({
    create: { width, height, channels: 3, background: '#888888', noise: { type: 'gaussian', mean: 128, sigma: 90 } },
  })
    .png()
    .toBuffer()

const gpsOf = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '31/1 13/1 4992/100',
  GPSLongitudeRef: 'E',
  GPSLongitude: '121/1 28/1 0/1',
}

/** A photo as a phone writes it: lying on its side, with the place and the maker beside it. */
export const phonePhoto = async (width: number, height: number, orientation: number): Promise<Buffer> =>
  sharp(await twoColours(width, height).png().toBuffer())
    .withMetadata({ orientation })
    .withExifMerge({ IFD0: { Make: 'Secretphone', Artist: 'Ada Lovelace' }, IFD3: gpsOf })
    .jpeg({ quality: 92 })
    .toBuffer()

const boundary = 'form-boundary-of-the-tests'

export const formOf = (
  file: Buffer,
  {
    name = 'photo.jpg',
    type = 'image/jpeg',
    fields = {},
  }: { name?: string; type?: string; fields?: Record<string, string> } = {},
) => ({
  headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  payload: Buffer.concat([
    ...Object.entries(fields).map(([field, value]) =>
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`),
    ),
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n`,
    ),
    file,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]),
})

export type Uploaded = { status: number; id: MediaId; code: string; body: Record<string, unknown> }

export const upload = async (
  app: TestApp,
  person: TestPerson,
  file: Buffer,
  form: Parameters<typeof formOf>[1] = {},
): Promise<Uploaded> => {
  const { headers, payload } = formOf(file, form)
  const response = await app.http.inject({
    method: 'POST',
    url: '/api/v1/media',
    headers: { ...headers, authorization: `Bearer ${person.token}` },
    payload,
  })
  const body = response.json() as Record<string, unknown>
  return { status: response.statusCode, id: body.id as MediaId, code: String(body.code), body }
}

/** Uploads, lets the work end, and answers the owner's view. */
export const uploadAndWait = async (
  app: TestApp,
  person: TestPerson,
  file: Buffer,
  form: Parameters<typeof formOf>[1] = {},
) => {
  const { status, id, body } = await upload(app, person, file, form)
  if (status !== 202) throw new Error(`Upload answered ${status}: ${JSON.stringify(body)}`)
  await app.drainEvents()
  return (await person.client('GET /media/:id', { params: { id } })).body
}

const box = (type: string, ...inner: Buffer[]): Buffer => {
  const body = Buffer.concat(inner)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8, 0)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}

const words = (...values: number[]): Buffer => {
  const out = Buffer.alloc(values.length * 4)
  for (const [index, value] of values.entries()) out.writeInt32BE(value | 0, index * 4)
  return out
}

const track = (handler: string, codec: string, width: number, height: number, turned: boolean): Buffer => {
  const matrix = turned ? [0, 65_536, 0, -65_536, 0, 0, 0, 0, 2 ** 30] : [65_536, 0, 0, 0, 65_536, 0, 0, 0, 2 ** 30]
  const header = box('tkhd', words(0, 0, 0, 1, 0, 0, 0, 0, 0, 0, ...matrix, width << 16, height << 16))
  const description = box('stsd', words(0, 1), box(codec, Buffer.alloc(70)))
  const kind = box('hdlr', words(0, 0), Buffer.from(handler), Buffer.alloc(13))
  return box(
    'trak',
    header,
    box('mdia', box('mdhd', words(0, 0, 0, 1_000, 5_000, 0)), kind, box('minf', box('stbl', description))),
  )
}

export type Mp4 = { codec?: string; sound?: string | null; seconds?: number; turned?: boolean }

/** The boxes of an MP4 and no pictures: enough to be judged by, with a place and a person in its metadata. */
export const plainMp4 = ({ codec = 'avc1', sound = 'mp4a', seconds = 5, turned = false }: Mp4 = {}): Buffer => {
  const movie = box(
    'moov',
    box('mvhd', words(0, 0, 0, 1_000, seconds * 1_000, 65_536, 0, 0, 0, 0, 0)),
    track('vide', codec, 640, 360, turned),
    ...(sound === null ? [] : [track('soun', sound, 0, 0, false)]),
    box('udta', box('\u00a9xyz', Buffer.from('+31.2304+121.4737/')), box('\u00a9ART', Buffer.from('Ada Lovelace'))),
  )
  return Buffer.concat([
    box('ftyp', Buffer.from('isom'), words(512), Buffer.from('isomavc1')),
    movie,
    box('mdat', Buffer.alloc(2_000, 7)),
  ])
}

export const fetchFile = (app: TestApp, url: string, headers: Record<string, string> = {}) =>
  app.http.inject({ method: 'GET', url, headers })
