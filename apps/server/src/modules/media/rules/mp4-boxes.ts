import { type MediaFailure, mediaLimits } from '@cinnabar/contracts/media'

export type Box = { type: string; start: number; bodyStart: number; end: number }

/** ISO/IEC 14496-12: size, type, and a 64-bit size where the first says 1. Stops at the first box that makes no sense. */
export const boxesOf = (bytes: Buffer, from = 0, to = bytes.length): Box[] => {
  const boxes: Box[] = []
  for (let start = from; start + 8 <= to; ) {
    const short = bytes.readUInt32BE(start)
    const isLong = short === 1 && start + 16 <= to
    const size = isLong ? Number(bytes.readBigUInt64BE(start + 8)) : short === 0 ? to - start : short
    const bodyStart = start + (isLong ? 16 : 8)
    if (size < bodyStart - start || start + size > to) break
    boxes.push({ type: bytes.toString('latin1', start + 4, start + 8), start, bodyStart, end: start + size })
    start += size
  }
  return boxes
}

const find = (bytes: Buffer, within: Box, ...path: string[]): Box | undefined => {
  let box: Box | undefined = within
  for (const type of path) box = box && boxesOf(bytes, box.bodyStart, box.end).find((inner) => inner.type === type)
  return box
}

const timing = (bytes: Buffer, box: Box | undefined): { scale: number; length: number } | undefined => {
  if (box === undefined || box.end - box.bodyStart < 32) return undefined
  const isLong = bytes[box.bodyStart] === 1
  const scale = bytes.readUInt32BE(box.bodyStart + (isLong ? 20 : 12))
  const length = isLong ? Number(bytes.readBigUInt64BE(box.bodyStart + 24)) : bytes.readUInt32BE(box.bodyStart + 16)
  return { scale, length }
}

type Track = { handler: string; codec: string; width: number; height: number }

const trackOf = (bytes: Buffer, trak: Box): Track => {
  const handler = find(bytes, trak, 'mdia', 'hdlr')
  const descriptions = find(bytes, trak, 'mdia', 'minf', 'stbl', 'stsd')
  const header = find(bytes, trak, 'tkhd')
  const codec =
    descriptions && descriptions.bodyStart + 16 <= descriptions.end
      ? bytes.toString('latin1', descriptions.bodyStart + 12, descriptions.bodyStart + 16)
      : ''
  const sized = header !== undefined && header.end - header.bodyStart >= 84
  // The matrix of a quarter turn has nothing on its diagonal; the sides are 16.16 fixed point at the box's end.
  const turned = sized && bytes.readInt32BE(header.end - 44) === 0
  const width = sized ? bytes.readUInt32BE(header.end - 8) >>> 16 : 0
  const height = sized ? bytes.readUInt32BE(header.end - 4) >>> 16 : 0
  return {
    handler:
      handler && handler.bodyStart + 12 <= handler.end
        ? bytes.toString('latin1', handler.bodyStart + 8, handler.bodyStart + 12)
        : '',
    codec,
    width: turned ? height : width,
    height: turned ? width : height,
  }
}

export type PlainVideo = { width: number; height: number; durationSeconds: number; hasSound: boolean }

/** Of a whole `moov` box: what it plays, when every browser plays it (H.264, and AAC or silence); else why not. */
export const judgeMovie = (moov: Buffer): PlainVideo | MediaFailure => {
  const movie = boxesOf(moov)[0]
  if (movie === undefined || movie.type !== 'moov') return 'quality_too_low'
  const tracks = boxesOf(moov, movie.bodyStart, movie.end)
    .filter((box) => box.type === 'trak')
    .map((trak) => trackOf(moov, trak))
  const picture = tracks.find((track) => track.handler === 'vide')
  const sounds = tracks.filter((track) => track.handler === 'soun')
  const time = timing(moov, find(moov, movie, 'mvhd'))
  if (picture === undefined || !['avc1', 'avc3'].includes(picture.codec)) return 'unsupported_media'
  if (sounds.some((sound) => sound.codec !== 'mp4a')) return 'unsupported_media'
  if (time === undefined || time.scale === 0 || time.length === 0 || picture.width === 0 || picture.height === 0)
    return 'quality_too_low'
  const durationSeconds = time.length / time.scale
  if (durationSeconds > mediaLimits.video.seconds + 0.5) return 'too_long'
  return { width: picture.width, height: picture.height, durationSeconds, hasSound: sounds.length > 0 }
}

const telling = new Set(['udta', 'meta', 'uuid'])

/** Blanks in place what tells of the place, the device and the person; no offset moves. */
export const forgetMetadata = (bytes: Buffer): void => {
  for (const box of boxesOf(bytes)) {
    if (telling.has(box.type)) {
      bytes.write('free', box.start + 4, 'latin1')
      bytes.fill(0, box.bodyStart, box.end)
    } else if (box.type === 'moov' || box.type === 'trak' || box.type === 'mdia')
      forgetMetadata(bytes.subarray(box.bodyStart, box.end))
  }
}
