import type { Input } from '../../lib/api.ts'
import { api } from '../../lib/api.ts'

type Batch = Input<'POST /signals'>['body']
export type Signal = Omit<Batch['events'][number], 'at'>

const flushAfter = 5_000
const most = 100
const waiting: Batch['events'] = []
const seen = new Set<string>()
let visit: string | undefined
let timer: ReturnType<typeof setTimeout> | undefined

const flush = (): void => {
  clearTimeout(timer)
  timer = undefined
  if (waiting.length === 0) return
  visit ??= crypto.randomUUID()
  const events = waiting.splice(0, most)
  // What was lost on the way is not worth the visitor's battery: signals are never sent twice.
  api('POST /signals', { body: { visit, events } }).catch(() => undefined)
}

/** Notes what the visitor did with a note; sent in batches and when the page is left. */
export const track = (signal: Signal): void => {
  if (signal.kind === 'impression') {
    const key = `${signal.source}:${signal.noteId}`
    if (seen.has(key)) return
    seen.add(key)
  }
  waiting.push({ ...signal, at: new Date().toISOString() })
  if (waiting.length >= most) flush()
  else timer ??= setTimeout(flush, flushAfter)
}

if (typeof document !== 'undefined') {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush()
  })
}
