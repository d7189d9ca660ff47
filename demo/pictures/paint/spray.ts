import type { Frame } from './frame.ts'

/** Pushes every pixel to a near neighbour: sprayed, gouache-like edges. `reach` in layout units. */
export function spray(frame: Frame, reach: number, keep = 0): void {
  const { width, height } = frame.canvas
  const image = frame.pen.getImageData(0, 0, width, height)
  const source = new Uint32Array(image.data.buffer.slice(0))
  const target = new Uint32Array(image.data.buffer)
  const radius = reach * frame.scale
  // xorshift32: one draw a pixel, split into three tens of bits.
  let state = frame.random.integer(1, 1e9) | 1
  for (let y = 0, index = 0; y < height; y++) {
    for (let x = 0; x < width; x++, index++) {
      state ^= state << 13
      state ^= state >>> 17
      state ^= state << 5
      const u = (state & 1023) / 1023
      const v = ((state >>> 10) & 1023) / 1023
      const t = ((state >>> 20) & 1023) / 1023
      if (t < keep) {
        continue
      }
      const fromX = x + (((u + v - 1) * radius * 2 * t + 0.5) | 0)
      const fromY = y + (((u - v) * radius * 2 * t + 0.5) | 0)
      if (fromX >= 0 && fromY >= 0 && fromX < width && fromY < height) {
        target[index] = source[fromY * width + fromX] ?? 0
      }
    }
  }
  frame.pen.putImageData(image, 0, 0)
}
