import { Check, CircleAlert, Clock, LoaderCircle } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { usePage } from '../../../lib/page.tsx'
import { isProblem } from '../../../lib/problem.ts'
import { wordsOfRefusal } from '../../../lib/refusals.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Kept } from '../draft-keeper.ts'

const clockOf = (at: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)

/** Whether the draft is safe. */
export const SavedAt = ({ kept }: { kept: Kept }) => {
  const { locale } = usePage()
  const isOnline = useSyncExternalStore(
    (tell) => {
      addEventListener('online', tell)
      addEventListener('offline', tell)
      return () => {
        removeEventListener('online', tell)
        removeEventListener('offline', tell)
      }
    },
    () => navigator.onLine,
    () => true,
  )
  const words = ((): string | null => {
    if (!isOnline && kept.state !== 'saved') return m.compose_offline()
    if (kept.state === 'failed') {
      return isProblem(kept.error) && kept.error.code === 'conflict' ? m.compose_conflict() : wordsOfRefusal(kept.error)
    }
    if (kept.state === 'saving' || (kept.state === 'waiting' && kept.savedAt === null)) return m.compose_saving()
    return kept.savedAt === null ? null : m.compose_saved_at({ clock: clockOf(kept.savedAt, locale) })
  })()
  return (
    <span
      role="status"
      className={`num flex min-w-0 items-center gap-1 text-12 ${kept.state === 'failed' ? 'text-danger' : 'text-ink-faint'}`}
    >
      {kept.state === 'saved' && <Icon of={Check} size={14} />}
      {kept.state === 'failed' && <Icon of={CircleAlert} size={14} />}
      <span className="line-clamp-2">{words}</span>
    </span>
  )
}

export type Stage =
  | { readonly name: 'writing' }
  | { readonly name: 'sending' | 'publishing' | 'processing' | 'reviewing' }
  | { readonly name: 'refused'; readonly words: readonly string[] }

/** From "publish" to "published": what happens now, or what to mend. */
export const StageNotice = ({ stage, onStay }: { stage: Stage; onStay: () => void }) => {
  if (stage.name === 'writing' || stage.name === 'publishing') return null
  if (stage.name === 'refused') {
    return (
      <div role="alert">
        <Notice kind="danger" icon={CircleAlert} title={m.compose_mend_title()}>
          <ul className="grid gap-0.5 pt-0.5">
            {stage.words.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Notice>
      </div>
    )
  }
  const title = {
    sending: m.compose_stage_sending(),
    processing: m.compose_stage_processing(),
    reviewing: m.compose_stage_reviewing(),
  }[stage.name]
  return (
    <div role="status">
      <Notice icon={stage.name === 'reviewing' ? Clock : LoaderCircle} title={title}>
        <p>{m.compose_stage_text()}</p>
        {stage.name !== 'sending' && (
          <Button size={36} className="mt-2" onClick={onStay}>
            {m.compose_stage_back()}
          </Button>
        )}
      </Notice>
    </div>
  )
}
