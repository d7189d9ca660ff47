/** One message of the PostgreSQL frontend protocol, whole. */
export type Frame = Uint8Array

const sslRequest = 80_877_103
const gssRequest = 80_877_104
const cancelRequest = 80_877_102
/** Messages after which the backend answers ReadyForQuery or the connection ends: Sync, Query, Terminate, FunctionCall. */
const closing = new Set([0x53, 0x51, 0x58, 0x46])
const terminate = 0x58

/** Cuts a stream of bytes into units: all frames of one exchange, ending with Sync, Query or Terminate. */
export class FrameReader {
  private pending: Buffer = Buffer.alloc(0)
  private started = false
  private unit: Frame[] = []

  /** `answer` is what the start-up phase itself has to say: no to TLS, which a unix socket does not need. */
  read(chunk: Buffer): { answer: Buffer | undefined; units: Frame[][] } {
    this.pending = this.pending.length === 0 ? chunk : Buffer.concat([this.pending, chunk])
    const units: Frame[][] = []
    let answer: Buffer | undefined
    for (;;) {
      const header = this.started ? 5 : 8
      if (this.pending.length < header) return { answer, units }
      const length = this.started ? 1 + this.pending.readUInt32BE(1) : this.pending.readUInt32BE(0)
      if (this.pending.length < length) return { answer, units }
      const frame = this.pending.subarray(0, length)
      this.pending = this.pending.subarray(length)
      if (!this.started) {
        const code = frame.readUInt32BE(4)
        if (code === sslRequest || code === gssRequest) answer = Buffer.from('N')
        else if (code !== cancelRequest) {
          this.started = true
          units.push([new Uint8Array(frame)])
        }
        continue
      }
      // PGlite's backend must not be told that one of many connections ends.
      if (frame[0] === terminate) continue
      this.unit.push(new Uint8Array(frame))
      if (closing.has(frame[0] ?? 0)) {
        units.push(this.unit)
        this.unit = []
      }
    }
  }
}
