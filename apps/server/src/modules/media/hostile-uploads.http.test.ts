import {
  fetchFile,
  flatPng,
  phonePhoto,
  photo,
  textBomb,
  textChunk,
  twoColours,
  upload,
  uploadAndWait,
} from '@cinnabar/testkit/media-files'
import { signUp, type TestPerson } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'

let app: TestApp
let ada: TestPerson
beforeAll(async () => {
  app = await createTestApp()
  ada = await signUp(app, 'ada')
})
afterAll(() => app.close())

/** Every byte that the public can fetch of a medium. */
const publicBytes = (id: string): Buffer[] =>
  [...app.storage.objects].filter(([key]) => key.startsWith(`media/${id}/`)).map(([, stored]) => stored.bytes)

const names = (files: { name: string }[]) => files.map((file) => file.name)

test('a PNG of some kilobytes that unpacks to 400 million pixels fails as too_many_pixels and nothing of it is public', async () => {
  const bomb = flatPng(20_000, 20_000)
  expect(bomb.length).toBeLessThan(200_000)
  const medium = await uploadAndWait(app, ada, bomb, { name: 'bomb.png', type: 'image/png' })
  expect(medium).toMatchObject({ status: 'failed', reason: 'too_many_pixels', renditions: [] })
  expect(publicBytes(medium.id)).toEqual([])
})

test('a picture just over 100 million pixels is refused and one of 16 million is taken', async () => {
  expect(await uploadAndWait(app, ada, flatPng(10_001, 10_000))).toMatchObject({
    status: 'failed',
    reason: 'too_many_pixels',
  })
  expect(await uploadAndWait(app, ada, flatPng(4_000, 4_000))).toMatchObject({
    status: 'ready',
    width: 4_000,
    height: 4_000,
  })
})

test('a text chunk that unpacks to 200 megabytes neither fills the memory nor reaches a rendition', async () => {
  const medium = await uploadAndWait(app, ada, flatPng(800, 600, [textBomb(200_000_000)]))
  for (const bytes of publicBytes(medium.id)) expect(bytes.length).toBeLessThan(200_000)
  expect(medium.status).toBe('ready')
})

test('a JPEG that is also a zip archive loses the archive', async () => {
  const zip = zipSync({ 'payload.html': strToU8('<script>alert("polyglot-payload")</script>') }, { level: 0 })
  const medium = await uploadAndWait(app, ada, Buffer.concat([await photo(900, 700), zip]))
  expect(medium.status).toBe('ready')
  for (const bytes of publicBytes(medium.id)) {
    expect(bytes.includes('polyglot-payload')).toBe(false)
    expect(bytes.includes('PK\u0003\u0004')).toBe(false)
  }
})

test('a PNG with a script in its text loses the script, and its files are served as pictures that run nothing', async () => {
  const medium = await uploadAndWait(
    app,
    ada,
    flatPng(800, 600, [textChunk('<html><script>alert("hidden-script")</script>')]),
  )
  for (const bytes of publicBytes(medium.id)) expect(bytes.includes('hidden-script')).toBe(false)
  const url = medium.renditions[0]?.url ?? ''
  const answer = await fetchFile(app, url)
  expect(answer.statusCode).toBe(200)
  expect(answer.headers['content-type']).toBe('image/webp')
  expect(answer.headers['x-content-type-options']).toBe('nosniff')
  expect(answer.headers['content-security-policy']).toContain('sandbox')
})

test.each([
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><rect width="9" height="9"/></svg>'],
  ['an SVG with an XML head', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['HTML', '<!doctype html><script>alert(1)</script>'],
  ['a PDF', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF'],
  ['an HLS playlist', '#EXTM3U\n#EXTINF:10,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n'],
  ['an executable', '\u007fELF\u0002\u0001\u0001\0\0\0\0\0\0\0\0\0'],
  ['plain text', 'only words'],
])('%s that calls itself photo.jpg is refused by its bytes', async (_what, text) => {
  expect(await upload(app, ada, Buffer.from(text, 'latin1'))).toMatchObject({ status: 415, code: 'unsupported_media' })
})

test('a zip named .mp4 and a TIFF named .png are refused, and leave no row and no bytes behind', async () => {
  const before = app.storage.objects.size
  const zip = Buffer.from(zipSync({ a: strToU8('x') }))
  expect(await upload(app, ada, zip, { name: 'film.mp4', type: 'video/mp4' })).toMatchObject({ status: 415 })
  const tiff = await twoColours(100, 100).tiff().toBuffer()
  expect(await upload(app, ada, tiff, { name: 'a.png', type: 'image/png' })).toMatchObject({ status: 415 })
  await app.drainEvents()
  expect(app.storage.objects.size).toBe(before)
})

test('a PNG sent as JPEG is taken for what it is', async () => {
  const png = await twoColours(400, 300).png().toBuffer()
  expect(await uploadAndWait(app, ada, png, { name: 'x.jpg', type: 'image/jpeg' })).toMatchObject({
    status: 'ready',
    kind: 'picture',
  })
})

test('a picture sent as kind video is refused', async () => {
  expect(await upload(app, ada, await photo(300, 300), { fields: { kind: 'video' } })).toMatchObject({
    status: 415,
    code: 'unsupported_media',
  })
})

test('a truncated photo fails as quality_too_low, not as a grey half', async () => {
  const whole = await photo(2_000, 1_500)
  const medium = await uploadAndWait(app, ada, whole.subarray(0, Math.floor(whole.length * 0.6)))
  expect(medium).toMatchObject({ status: 'failed', reason: 'quality_too_low' })
  expect(medium.can.retry).toBe(false)
})

test('a file with the right first bytes and nonsense after them fails as quality_too_low', async () => {
  const nonsense = Buffer.concat([(await photo(400, 400)).subarray(0, 300), Buffer.alloc(5_000, 0x5a)])
  expect(await uploadAndWait(app, ada, nonsense)).toMatchObject({ status: 'failed', reason: 'quality_too_low' })
})

test('a picture of four pixels fails as quality_too_low', async () => {
  expect(await uploadAndWait(app, ada, await twoColours(4, 4).png().toBuffer())).toMatchObject({
    status: 'failed',
    reason: 'quality_too_low',
  })
})

test('an empty file and a form without a file are refused', async () => {
  expect(await upload(app, ada, Buffer.alloc(0))).toMatchObject({ status: 422, code: 'quality_too_low' })
  const { statusCode } = await app.http.inject({
    method: 'POST',
    url: '/api/v1/media',
    headers: { authorization: `Bearer ${ada.token}`, 'content-type': 'multipart/form-data; boundary=x' },
    payload: '--x--\r\n',
  })
  expect(statusCode).toBe(400)
})

test('a picture over 20 MB is refused as payload_too_large while it arrives', async () => {
  const large = Buffer.concat([await photo(300, 300), Buffer.alloc(21 * 1_024 * 1_024)])
  expect(await upload(app, ada, large)).toMatchObject({ status: 413, code: 'payload_too_large' })
})

test('the place, the maker and the person written in a photo are in none of its files', async () => {
  const original = await phonePhoto(1_600, 1_200, 1)
  expect(original.includes('Secretphone')).toBe(true)
  expect((await sharp(original).metadata()).exif).toBeDefined()
  const medium = await uploadAndWait(app, ada, original)
  expect(medium.renditions.length).toBeGreaterThan(6)
  for (const bytes of publicBytes(medium.id)) {
    for (const secret of ['Secretphone', 'Lovelace', 'GPS']) expect(bytes.includes(secret)).toBe(false)
    const { exif, xmp, iptc } = await sharp(bytes).metadata()
    expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined])
  }
})

test('the original with its place does not outlive the processing', async () => {
  const medium = await uploadAndWait(app, ada, await phonePhoto(800, 600, 1))
  expect([...app.storage.objects.keys()].filter((key) => key.includes(`uploads/${medium.id}`))).toEqual([])
})

test('a photo that lies on its side is turned upright before its metadata go', async () => {
  const medium = await uploadAndWait(app, ada, await phonePhoto(1_200, 800, 6))
  expect(medium).toMatchObject({ status: 'ready', width: 800, height: 1_200 })
  const bytes = app.storage.objects.get(
    (medium.renditions.find((file) => file.name === '360.webp')?.url ?? '').slice(1),
  )?.bytes
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
  expect([info.width, info.height]).toEqual([360, 540])
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * info.channels, (y * info.width + x) * info.channels + 3),
  ]
  const [topRed = 0, , topBlue = 0] = at(180, 60)
  const [bottomRed = 0, , bottomBlue = 0] = at(180, 480)
  // Turned a quarter to the right, the left half is on top.
  expect(topRed).toBeGreaterThan(topBlue + 80)
  expect(bottomBlue).toBeGreaterThan(bottomRed + 80)
})

test('an animated picture keeps moving in one rendition and stands still in the others', async () => {
  const frames = await Promise.all(
    ['#ff0000', '#00ff00', '#0000ff'].map((background) =>
      sharp({ create: { width: 500, height: 400, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  )
  const gif = await sharp(frames, { join: { animated: true } })
    .gif({ delay: 100 })
    .toBuffer()
  const medium = await uploadAndWait(app, ada, gif, { name: 'a.gif', type: 'image/gif' })
  expect(medium).toMatchObject({ status: 'ready', width: 500, height: 400 })
  const moving = medium.renditions.find((file) => file.name === 'animated.webp')
  expect(moving).toMatchObject({ width: 480, height: 384 })
  const stored = (url: string) => app.storage.objects.get(url.slice(1))?.bytes
  expect((await sharp(stored(moving?.url ?? '')).metadata()).pages).toBe(3)
  expect(
    (await sharp(stored(medium.renditions.find((file) => file.name === '360.webp')?.url ?? '')).metadata()).pages ?? 1,
  ).toBe(1)
  expect(names(medium.renditions)).toContain('360.avif')
})

test('a file name and alternative text that try to break out change nothing', async () => {
  const { id } = await upload(app, ada, await photo(300, 300), {
    name: '../../../etc/passwd\\..\\x.jpg',
    fields: { alt: '"><script>' },
  })
  await app.drainEvents()
  const { body } = await ada.client('GET /media/:id', { params: { id } })
  expect(body.alt).toBe('"><script>')
  for (const key of app.storage.objects.keys()) expect(key).toMatch(/^(media|uploads)\/[0-9a-f-]{36}\/[A-Za-z0-9.-]+$/)
})

test('a hostile picture does not take the next one down with it', async () => {
  const [bomb, good] = [await upload(app, ada, flatPng(30_000, 30_000)), await upload(app, ada, await photo(800, 800))]
  await app.drainEvents()
  const status = async (id: typeof bomb.id) => (await ada.client('GET /media/:id', { params: { id } })).body.status
  expect([await status(bomb.id), await status(good.id)]).toEqual(['failed', 'ready'])
})
