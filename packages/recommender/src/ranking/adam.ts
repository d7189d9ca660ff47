/** Adam on one array of weights (Kingma & Ba, ICLR 2015); rows of an embedding table are stepped only when touched. */
export interface Adam {
  /** One step on `length` weights from `start`, with gradients from `from` in `gradient`. */
  step(start: number, length: number, gradient: Float32Array, from: number, rate: number): void
  /** Begins the next batch: the bias correction advances. */
  advance(): void
}

const FIRST = 0.9
const SECOND = 0.999

export function createAdam(weights: Float32Array, decay = 0): Adam {
  const mean = new Float32Array(weights.length)
  const square = new Float32Array(weights.length)
  let time = 0
  return {
    advance() {
      time++
    },
    step(start, length, gradient, from, rate) {
      const scale = (rate * Math.sqrt(1 - SECOND ** time)) / (1 - FIRST ** time)
      for (let index = 0; index < length; index++) {
        const cell = start + index
        const slope = gradient[from + index]! + decay * weights[cell]!
        const first = FIRST * mean[cell]! + (1 - FIRST) * slope
        const second = SECOND * square[cell]! + (1 - SECOND) * slope * slope
        mean[cell] = first
        square[cell] = second
        weights[cell]! -= (scale * first) / (Math.sqrt(second) + 1e-8)
      }
    },
  }
}
