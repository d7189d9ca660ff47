import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fetchFile, photo, plainMp4, upload, uploadAndWait } from '@cinnabar/testkit/media-files'
import { signUp, type TestPerson } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0 && spawnSync('ffprobe', ['-version']).status === 0

describe.skipIf(!hasFfmpeg)('with ffmpeg', { timeout: 120_000 }, () => {
  let app: TestApp
  let ada: TestPerson
  let directory: string
  beforeAll(async () => {
    app = await createTestApp()
    ada = await signUp(app, 'ada')
    directory = mkdtempSync(join(tmpdir(), 'cinnabar-video-'))
  })
  afterAll(async () => {
    await app.close()
    rmSync(directory, { recursive: true })
  })

  const film = (name: string, args: readonly string[]): Buffer => {
    const path = join(directory, name)
    execFileSync('ffmpeg', ['-y', '-loglevel', 'error', ...args, path])
    return readFileSync(path)
  }
  const pattern = (size: string, seconds: number) => [
    '-f',
    'lavfi',
    '-i',
    `testsrc2=size=${size}:rate=8:duration=${seconds}`,
  ]
  const tone = (seconds: number) => ['-f', 'lavfi', '-i', `sine=duration=${seconds}`]
  const h264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p']
  const storedOf = (id: string) =>
    [...app.storage.objects].filter(([key]) => key.startsWith(`media/${id}/`)).map(([, stored]) => stored.bytes)

  test('a video becomes an HLS ladder with a poster, a silent preview and live progress', async () => {
    app.realtime.told.length = 0
    const bytes = film('a.mp4', [
      ...pattern('960x540', 4),
      ...tone(4),
      ...h264,
      '-c:a',
      'aac',
      '-metadata',
      'location=+31.2304+121.4737/',
      '-metadata',
      'artist=Ada Lovelace',
    ])
    expect(bytes.includes('Lovelace')).toBe(true)
    const medium = await uploadAndWait(app, ada, bytes, { name: 'a.mp4', type: 'video/mp4' })
    expect(medium).toMatchObject({ kind: 'video', status: 'ready', width: 960, height: 540, video: { hasSound: true } })
    expect(medium.video?.durationSeconds).toBeCloseTo(4, 0)

    const master = await fetchFile(app, medium.video?.hls ?? '')
    expect(master.headers['content-type']).toBe('application/vnd.apple.mpegurl')
    const rungs = master.body.split('\n').filter((line) => line.endsWith('.m3u8'))
    expect(master.body.match(/RESOLUTION=\S+?,/g)).toEqual(['RESOLUTION=640x360,', 'RESOLUTION=960x540,'])
    for (const rung of rungs) {
      const playlist = (await fetchFile(app, new URL(rung, `http://x${medium.video?.hls}`).pathname)).body
      expect(playlist).toContain('#EXT-X-MAP:URI=')
      const file = /URI="([^"]+)",BYTERANGE="(\d+)@0"/.exec(playlist)
      const start = await fetchFile(app, new URL(file?.[1] ?? '', `http://x${medium.video?.hls}`).pathname, {
        range: `bytes=0-${Number(file?.[2]) - 1}`,
      })
      expect([start.statusCode, start.rawPayload.toString('latin1', 4, 8)]).toEqual([206, 'ftyp'])
    }

    const preview = join(directory, 'preview.mp4')
    const { rawPayload } = await fetchFile(app, medium.video?.preview ?? '')
    expect(rawPayload.length).toBeGreaterThan(1_000)
    writeFileSync(preview, rawPayload)
    const streams = JSON.parse(
      String(
        execFileSync('ffprobe', ['-v', 'error', '-print_format', 'json', '-show_streams', '-show_format', preview]),
      ),
    )
    expect(streams.streams.map((stream: { codec_type: string }) => stream.codec_type)).toEqual(['video'])
    expect(Number(streams.format.duration)).toBeCloseTo(3, 0)

    expect((await fetchFile(app, medium.video?.poster ?? '')).headers['content-type']).toBe('image/jpeg')
    expect(medium.renditions.map((file) => file.name)).toEqual(
      expect.arrayContaining(['360.webp', '720.webp', '360.mp4', '540.mp4']),
    )
    for (const stored of storedOf(medium.id))
      for (const secret of ['Lovelace', '31.2304']) expect(stored.includes(secret)).toBe(false)

    const progress = app.realtime.told
      .filter((one) => one.name === 'media.progress')
      .map((one) => (one.data as { progress: number }).progress)
    expect(progress.at(-1)).toBe(1)
    expect([...progress].sort((one, other) => one - other)).toEqual(progress)
  })

  test('a phone’s upright video stays upright and a WebM without sound is taken', async () => {
    const flat = film('flat.mp4', [...pattern('320x180', 1), ...h264])
    expect(flat.length).toBeGreaterThan(0)
    const turned = film('turned.mp4', ['-i', join(directory, 'flat.mp4'), '-c', 'copy', '-metadata:s:v', 'rotate=90'])
    expect(await uploadAndWait(app, ada, turned)).toMatchObject({ status: 'ready', width: 180, height: 320 })
    const webm = film('a.webm', [...pattern('320x240', 1), '-c:v', 'libvpx', '-deadline', 'realtime'])
    expect(await uploadAndWait(app, ada, webm)).toMatchObject({
      status: 'ready',
      kind: 'video',
      video: { hasSound: false },
    })
  })

  test('a broken video fails as quality_too_low and can not be retried', async () => {
    const whole = film('whole.mp4', [...pattern('320x240', 2), ...h264])
    const medium = await uploadAndWait(app, ada, whole.subarray(0, Math.floor(whole.length / 2)))
    expect(medium).toMatchObject({ status: 'failed', reason: 'quality_too_low', can: { retry: false } })
    expect(storedOf(medium.id)).toEqual([])
  })

  test('random bytes behind the head of a video fail without a fault', async () => {
    const noise = Buffer.concat([
      Buffer.from('\0\0\0\u0018ftypmp42\0\0\0\0mp42isom', 'latin1'),
      Buffer.alloc(50_000, 0xa5),
    ])
    expect(await uploadAndWait(app, ada, noise)).toMatchObject({ status: 'failed', reason: 'quality_too_low' })
  })

  test('a video of more than ten minutes is refused', async () => {
    const long = film('long.mp4', ['-f', 'lavfi', '-i', 'color=size=128x72:rate=1:duration=605', ...h264])
    expect(await uploadAndWait(app, ada, long)).toMatchObject({ status: 'failed', reason: 'too_long' })
  })

  test('a sound in a video’s box is no video', async () => {
    const sound = film('sound.mp4', [...tone(1), '-c:a', 'aac'])
    expect(await uploadAndWait(app, ada, sound)).toMatchObject({ status: 'failed', reason: 'unsupported_media' })
  })

  test('a video that points to another file as its data is not followed', async () => {
    const whole = film('inner.mp4', [...pattern('320x240', 1), ...h264])
    // `dref` with an absolute address instead of "in this file".
    const at = whole.indexOf('url \0\0\0\u0001', 0, 'latin1')
    expect(at).toBeGreaterThan(0)
    const pointed = Buffer.from(whole)
    pointed[at + 7] = 0
    const medium = await uploadAndWait(app, ada, pointed)
    for (const stored of storedOf(medium.id)) expect(stored.includes('root:')).toBe(false)
  })
})

describe('without ffmpeg', () => {
  let app: TestApp
  let ada: TestPerson
  beforeAll(async () => {
    app = await createTestApp({ FFMPEG_PATH: '/nowhere/ffmpeg' })
    ada = await signUp(app, 'ada')
  })
  afterAll(() => app.close())

  test('an MP4 of H.264 and AAC is kept as one file, its place and person blanked', async () => {
    const original = plainMp4()
    const medium = await uploadAndWait(app, ada, original, { name: 'a.mp4', type: 'video/mp4' })
    expect(medium).toMatchObject({
      status: 'ready',
      kind: 'video',
      width: 640,
      height: 360,
      video: { hls: null, poster: null, durationSeconds: 5, hasSound: true },
    })
    const { rawPayload, headers } = await fetchFile(app, medium.video?.file ?? '')
    expect(headers['content-type']).toBe('video/mp4')
    expect(rawPayload.length).toBe(original.length)
    for (const secret of ['Lovelace', '31.2304']) expect(rawPayload.includes(secret)).toBe(false)
  })

  test('a frame sent as a picture of one’s own is its poster', async () => {
    const frame = await uploadAndWait(app, ada, await photo(640, 360))
    const medium = await uploadAndWait(app, ada, plainMp4(), {
      name: 'a.mp4',
      type: 'video/mp4',
      fields: { posterId: frame.id },
    })
    expect(medium.renditions.map((file) => file.name)).toEqual(
      expect.arrayContaining(['360.webp', '360.avif', 'video.mp4']),
    )
    expect(medium.video?.poster).toContain('.jpg')
    expect(medium.video?.poster).toContain(medium.id)
    const bob = await signUp(app, 'bob')
    expect(await upload(app, bob, plainMp4(), { fields: { posterId: frame.id } })).toMatchObject({
      status: 404,
      code: 'not_found',
    })
  })

  test('a video that browsers cannot play, and one that is too long, are refused', async () => {
    expect(await uploadAndWait(app, ada, plainMp4({ codec: 'hvc1' }))).toMatchObject({
      status: 'failed',
      reason: 'unsupported_media',
    })
    expect(await uploadAndWait(app, ada, plainMp4({ seconds: 700 }))).toMatchObject({
      status: 'failed',
      reason: 'too_long',
    })
    expect(await uploadAndWait(app, ada, plainMp4().subarray(0, 200))).toMatchObject({
      status: 'failed',
      reason: 'quality_too_low',
    })
  })
})
