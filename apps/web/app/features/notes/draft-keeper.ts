import { api, type Input } from '../../lib/api.ts'
import type { Note } from './types.ts'

type Body = NonNullable<Input<'PATCH /notes/:id'>['body']>
export type Kept = {
  readonly state: 'untouched' | 'waiting' | 'saving' | 'saved' | 'failed'
  readonly savedAt: number | null
  readonly error: unknown
}

const pauseMilliseconds = 1_200

/**
 * Saves a draft as it is written: one request at a time, the latest words last, each with the version it was made
 * from, so that two open windows cannot write over each other unseen.
 */
export class DraftKeeper {
  #note: Pick<Note, 'id' | 'version'> | null
  #pending: Body | null = null
  #sent = ''
  #running: Promise<void> | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #kept: Kept = { state: 'untouched', savedAt: null, error: null }
  readonly #listeners = new Set<() => void>()
  readonly #onMade: (id: string) => void
  readonly #isAuto: boolean

  /** `isAuto` is false for a note that others already see: it changes when its author says so. */
  constructor(note: Pick<Note, 'id' | 'version'> | null, isAuto: boolean, onMade: (id: string) => void) {
    this.#note = note
    this.#isAuto = isAuto
    this.#onMade = onMade
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  readonly kept = (): Kept => this.#kept
  get noteId(): string | null {
    return this.#note?.id ?? null
  }
  get isDirty(): boolean {
    return this.#pending !== null || this.#running !== null
  }

  #tell(change: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...change }
    for (const listener of this.#listeners) listener()
  }

  /** What is already stored, so that looking at a draft does not save it. */
  begin(body: Body): void {
    this.#sent = JSON.stringify(body)
  }

  change(body: Body): void {
    if (JSON.stringify(body) === this.#sent) return
    this.#pending = body
    this.#tell({ state: 'waiting' })
    clearTimeout(this.#timer)
    if (this.#isAuto) this.#timer = setTimeout(() => void this.flush().catch(() => undefined), pauseMilliseconds)
  }

  /** Saves what waits, now. Throws the refusal, which `kept` tells too. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    while (this.#running !== null) await this.#running.catch(() => undefined)
    if (this.#pending === null) return
    this.#running = this.#save(this.#pending)
    try {
      await this.#running
    } finally {
      this.#running = null
    }
    if (this.#pending !== null) await this.flush()
  }

  async #save(body: Body): Promise<void> {
    this.#pending = null
    this.#tell({ state: 'saving' })
    try {
      const note = this.#note
      const saved =
        note === null
          ? await api('POST /notes', { body: { ...body, kind: body.kind ?? 'picture' } })
          : await api('PATCH /notes/:id', { params: { id: note.id }, body: { ...body, version: note.version } })
      this.#note = saved
      this.#sent = JSON.stringify(body)
      this.#tell({ state: 'saved', savedAt: Date.now(), error: null })
      if (note === null) this.#onMade(saved.id)
    } catch (error) {
      this.#pending ??= body
      this.#tell({ state: 'failed', error })
      throw error
    }
  }

  /** A schedule or a withdrawal changed the version on the server. */
  take(note: Pick<Note, 'id' | 'version'>): void {
    this.#note = note
  }

  close(): void {
    clearTimeout(this.#timer)
    if (this.#isAuto && this.#pending !== null) void this.flush().catch(() => undefined)
  }
}
