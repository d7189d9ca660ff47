import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The whole of a plain or gzipped file (told by its first two bytes, not its name). */
export function readBytes(path: string): Buffer {
  const bytes = readFileSync(path)
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
}

/** Calls `visit` for each non-empty line; splits bytes, so a file may exceed the longest possible string. */
export function forEachLine(path: string, visit: (line: string, number: number) => void): void {
  const bytes = readBytes(path)
  let number = 0
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(10, start)
    const end = found < 0 ? bytes.length : found
    number++
    const line = bytes.toString('utf8', start, end).trim()
    if (line) visit(line, number)
    start = end + 1
  }
}
