/**
 * The notes shown in one session, as 32 random bits of each id (the tail of a UUIDv7): among a million notes a session
 * of two thousand meets a false "seen" with a chance of 1 in 2,000,000 per note. Kept as base64 of a Uint32Array.
 */
export class SeenSet {
  private readonly marks: Set<number>

  constructor(marks: Iterable<number> = []) {
    this.marks = new Set(marks)
  }

  static parse(text: string | undefined): SeenSet {
    if (text === undefined) return new SeenSet()
    const bytes = Buffer.from(text, 'base64')
    return new SeenSet(Array.from({ length: bytes.length >>> 2 }, (_, index) => bytes.readUInt32LE(index * 4)))
  }

  has(noteId: string): boolean {
    return this.marks.has(markOf(noteId))
  }

  /** Remembers at most `most` notes: the oldest are let go first. */
  add(noteIds: Iterable<string>, most = 4_000): void {
    for (const noteId of noteIds) this.marks.add(markOf(noteId))
    for (const mark of this.marks) {
      if (this.marks.size <= most) break
      this.marks.delete(mark)
    }
  }

  toString(): string {
    const bytes = Buffer.alloc(this.marks.size * 4)
    let offset = 0
    for (const mark of this.marks) offset = bytes.writeUInt32LE(mark, offset)
    return bytes.toString('base64')
  }
}

const markOf = (noteId: string): number => Number.parseInt(noteId.slice(-8), 16)
