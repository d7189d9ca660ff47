const types: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  glb: 'model/gltf-binary',
  jpg: 'image/jpeg',
  json: 'application/json',
  m3u8: 'application/vnd.apple.mpegurl',
  m4s: 'video/iso.segment',
  mp4: 'video/mp4',
  png: 'image/png',
  vtt: 'text/vtt',
  webm: 'video/webm',
  webp: 'image/webp',
}

/** The type a key's ending stands for; undefined for an ending we do not write ourselves. */
export const typeByExtension = (key: string): string | undefined => types[key.slice(key.lastIndexOf('.') + 1)]
