import { api } from '../../lib/api.ts'
import { isProblem } from '../../lib/problem.ts'
import { wordsOfRefusal } from '../../lib/refusals.ts'
import { askMedia, type MediaCard, type MediaView } from './queries.ts'
import { wordsOfFailure } from './refusals.ts'
import { sendFile } from './send-file.ts'

export type Upload = {
  /** Stays the same from the file's arrival on. */
  readonly key: string
  readonly mediaId: string | null
  readonly kind: 'picture' | 'video'
  readonly state: 'sending' | 'processing' | 'ready' | 'failed'
  /** From 0 to 1, of what its state waits for. */
  readonly progress: number
  /** A local address of the file, later the server's picture. */
  readonly preview: string | null
  readonly alt: string
  /** Why it failed, in words. */
  readonly wrong: string | null
  readonly canRetry: boolean
}

const lookAgainAfter = 1_200
const kindOf = (file: File): Upload['kind'] => (file.type.startsWith('video/') ? 'video' : 'picture')

export const uploadOfCard = (card: MediaCard): Upload => ({
  key: card.id,
  mediaId: card.id,
  kind: card.kind,
  state: card.status,
  progress: card.status === 'ready' ? 1 : 0,
  preview: card.url ?? card.video?.poster ?? null,
  alt: card.alt,
  wrong: card.status === 'failed' ? wordsOfFailure('processing_failed') : null,
  canRetry: card.status === 'failed',
})

/** Files on their way: sent, followed until they are ready, tried again, put in order. */
export class UploadDesk {
  #items: readonly Upload[]
  readonly #files = new Map<string, File>()
  readonly #stops = new Map<string, AbortController>()
  readonly #listeners = new Set<() => void>()

  constructor(items: readonly Upload[] = []) {
    this.#items = items
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  readonly items = (): readonly Upload[] => this.#items

  #set(items: readonly Upload[]): void {
    this.#items = items
    for (const listener of this.#listeners) listener()
  }
  #change(key: string, change: Partial<Upload>): void {
    this.#set(this.#items.map((item) => (item.key === key ? { ...item, ...change } : item)))
  }

  /** Takes up what an earlier visit left in processing. */
  follow(): void {
    for (const item of this.#items) {
      if (item.state === 'processing' && item.mediaId !== null) void this.#watch(item.key, item.mediaId)
    }
  }

  /** Answers the keys of the new items, in the order of the files. */
  add(files: readonly File[]): string[] {
    const added = files.map((file): Upload => {
      const key = crypto.randomUUID()
      this.#files.set(key, file)
      return {
        key,
        mediaId: null,
        kind: kindOf(file),
        state: 'sending',
        progress: 0,
        preview: URL.createObjectURL(file),
        alt: '',
        wrong: null,
        canRetry: false,
      }
    })
    this.#set([...this.#items, ...added])
    for (const { key } of added) void this.#send(key)
    return added.map(({ key }) => key)
  }

  async #send(key: string): Promise<void> {
    const file = this.#files.get(key)
    if (file === undefined) return
    const stop = new AbortController()
    this.#stops.set(key, stop)
    this.#change(key, { state: 'sending', progress: 0, wrong: null, canRetry: false })
    try {
      const mediaId = await sendFile(file, {
        signal: stop.signal,
        onProgress: (progress) => this.#change(key, { progress }),
      })
      this.#change(key, { mediaId, state: 'processing', progress: 0 })
      const alt = this.#items.find((item) => item.key === key)?.alt ?? ''
      if (alt !== '') await api('PATCH /media/:id', { params: { id: mediaId }, body: { alt } })
      await this.#watch(key, mediaId)
    } catch (error) {
      if (stop.signal.aborted) return
      this.#change(key, { state: 'failed', wrong: wordsOfSending(error), canRetry: !isFileAtFault(error) })
    }
  }

  async #watch(key: string, mediaId: string): Promise<void> {
    const stop = this.#stops.get(key) ?? new AbortController()
    this.#stops.set(key, stop)
    while (!stop.signal.aborted) {
      const seen = await askMedia(mediaId, stop.signal).catch((error: unknown) => {
        if (stop.signal.aborted || (isProblem(error) && error.code !== 'not_found')) return undefined
        throw error
      })
      if (stop.signal.aborted) return
      if (seen !== undefined) this.#take(key, seen)
      if (seen?.status === 'ready' || seen?.status === 'failed') return
      await new Promise((resolve) => setTimeout(resolve, lookAgainAfter))
    }
  }

  #take(key: string, seen: MediaView): void {
    const before = this.#items.find((item) => item.key === key)
    // The local file stays on screen where there is one: it is the same picture and already there.
    const made = seen.renditions.find(({ type }) => type === 'image/webp')?.url ?? seen.video?.poster ?? null
    this.#change(key, {
      state: seen.status,
      progress: seen.progress,
      preview: before?.preview ?? made,
      kind: seen.kind ?? before?.kind ?? 'picture',
      wrong: seen.reason === null ? null : wordsOfFailure(seen.reason),
      canRetry: seen.can.retry,
    })
  }

  async retry(key: string): Promise<void> {
    const item = this.#items.find((each) => each.key === key)
    if (item === undefined) return
    if (item.mediaId === null) return this.#send(key)
    this.#change(key, { state: 'processing', progress: 0, wrong: null, canRetry: false })
    try {
      await api('POST /media/:id/retry', { params: { id: item.mediaId } })
      await this.#watch(key, item.mediaId)
    } catch (error) {
      this.#change(key, { state: 'failed', wrong: wordsOfSending(error), canRetry: true })
    }
  }

  /** Out of the note. What is stored and used nowhere is swept by the server. */
  remove(key: string): void {
    this.#stops.get(key)?.abort()
    this.#stops.delete(key)
    this.#files.delete(key)
    this.#set(this.#items.filter((item) => item.key !== key))
  }

  move(key: string, by: -1 | 1): void {
    const at = this.#items.findIndex((item) => item.key === key)
    this.moveTo(key, at + by)
  }
  moveTo(key: string, index: number): void {
    const item = this.#items.find((each) => each.key === key)
    if (item === undefined || index < 0 || index >= this.#items.length) return
    this.#set(this.#items.filter((each) => each.key !== key).toSpliced(index, 0, item))
  }

  /** Throws the refusal for the form to say. */
  async describe(key: string, alt: string): Promise<void> {
    const mediaId = this.#items.find((item) => item.key === key)?.mediaId ?? null
    if (mediaId !== null) await api('PATCH /media/:id', { params: { id: mediaId }, body: { alt } })
    this.#change(key, { alt })
  }

  close(): void {
    for (const stop of this.#stops.values()) stop.abort()
  }
}

const fileFaults = new Set(['payload_too_large', 'unsupported_media', 'quality_too_low', 'limit_reached'])
const isFileAtFault = (error: unknown): boolean => isProblem(error) && fileFaults.has(error.code)
const wordsOfSending = (error: unknown): string =>
  isProblem(error) && isFileAtFault(error) ? wordsOfFailure(error.code) : wordsOfRefusal(error)
