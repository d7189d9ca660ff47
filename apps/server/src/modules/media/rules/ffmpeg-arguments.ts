import { type Rung, scaledTo, type VideoSource } from './video-plan.ts'

export type Input = { path: string; demuxer: string }

const quiet = ['-nostdin', '-y', '-hide_banner', '-loglevel', 'error']
const bare = ['-map_metadata', '-1', '-map_chapters', '-1', '-sn', '-dn']
const mostFramesPerSecond = 30
const segmentSeconds = 4
const previewSeconds = 3

/** The demuxer is told and only files may be opened: a playlist in a video's clothes reaches neither network nor disk. */
const reading = ({ path, demuxer }: Input): string[] => ['-protocol_whitelist', 'file', '-f', demuxer, '-i', path]

export const probeArguments = (input: Input): string[] => [
  '-v',
  'error',
  '-print_format',
  'json',
  '-show_format',
  '-show_streams',
  ...reading(input),
]

export const posterArguments = (input: Input, source: VideoSource, output: string): string[] => [
  ...quiet,
  '-ss',
  Math.min(1, source.durationSeconds / 3).toFixed(3),
  ...reading(input),
  ...bare,
  '-frames:v',
  '1',
  '-an',
  '-vf',
  "scale='min(1440,iw)':-2",
  '-f',
  'image2',
  '-update',
  '1',
  output,
]

export const previewArguments = (input: Input, source: VideoSource, output: string): string[] => {
  const { width, height } = scaledTo(source, 360)
  const start = source.durationSeconds > 2 * previewSeconds ? source.durationSeconds * 0.1 : 0
  return [
    ...quiet,
    '-ss',
    start.toFixed(3),
    ...reading(input),
    ...bare,
    '-t',
    String(previewSeconds),
    '-an',
    '-map',
    '0:v:0',
    '-vf',
    `fps=24,scale=${width}:${height},setsar=1,format=yuv420p`,
    '-c:v',
    'libx264',
    '-preset',
    'veryfast',
    '-crf',
    '30',
    '-movflags',
    '+faststart',
    '-f',
    'mp4',
    output,
  ]
}

/**
 * One run for the whole ladder: CMAF segments of H.264 and AAC, one file a rung addressed by byte ranges (RFC 8216
 * section 4.3.2.2), a key frame every two seconds so that rungs switch at the same places.
 */
export const hlsArguments = (input: Input, source: VideoSource, rungs: readonly Rung[], prefix: string): string[] => {
  const rate = source.framesPerSecond > mostFramesPerSecond + 1 ? `fps=${mostFramesPerSecond},` : ''
  const split = `[0:v:0]${rate}split=${rungs.length}${rungs.map((_, index) => `[s${index}]`).join('')}`
  const scaled = rungs.map(
    (rung, index) => `[s${index}]scale=${rung.width}:${rung.height},setsar=1,format=yuv420p[v${index}]`,
  )
  const sound = source.hasSound
  return [
    ...quiet,
    '-progress',
    'pipe:1',
    ...reading(input),
    ...bare,
    '-filter_complex',
    [split, ...scaled].join(';'),
    ...rungs.flatMap((_, index) => ['-map', `[v${index}]`, ...(sound ? ['-map', '0:a:0'] : [])]),
    '-c:v',
    'libx264',
    '-preset',
    'veryfast',
    '-profile:v',
    'main',
    '-crf',
    '23',
    '-sc_threshold',
    '0',
    '-force_key_frames',
    'expr:gte(t,n_forced*2)',
    ...rungs.flatMap((rung, index) => [
      `-maxrate:v:${index}`,
      `${rung.kilobitsPerSecond}k`,
      `-bufsize:v:${index}`,
      `${rung.kilobitsPerSecond * 2}k`,
    ]),
    ...(sound ? ['-c:a', 'aac', '-b:a', '96k', '-ac', '2', '-ar', '48000'] : []),
    '-f',
    'hls',
    '-hls_time',
    String(segmentSeconds),
    '-hls_playlist_type',
    'vod',
    '-hls_segment_type',
    'fmp4',
    '-hls_flags',
    'single_file+independent_segments',
    '-master_pl_name',
    `${prefix}-master.m3u8`,
    '-var_stream_map',
    rungs.map((rung, index) => `v:${index}${sound ? `,a:${index}` : ''},name:${rung.name}`).join(' '),
    '-hls_segment_filename',
    `${prefix}-%v.mp4`,
    `${prefix}-%v.m3u8`,
  ]
}

/** Seconds done, from a line of `-progress`; undefined for the other lines. */
export const progressSeconds = (line: string): number | undefined => {
  const microseconds = /^out_time_us=(\d+)$/.exec(line.trim())?.[1]
  return microseconds === undefined ? undefined : Number(microseconds) / 1_000_000
}
