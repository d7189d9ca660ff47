import { ChevronRight, MapPin } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Field } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Select } from '../../../ui/select.tsx'
import { Switch } from '../../../ui/switch.tsx'
import type { ClaimedEvidence, CommentsFrom, Draft, Visibility } from '../draft.ts'
import { AudienceField } from './audience-field.tsx'
import { PlaceSheet } from './place-sheet.tsx'

type ComposeSettingsProps = {
  draft: Draft
  /** Channel ids with their names, in the order of Explore. */
  channels: readonly { value: string; name: string }[]
  onChange: (change: Partial<Draft>) => void
  when: ReactNode
}

const visibilities: readonly { value: Visibility; name: () => string }[] = [
  { value: 'public', name: () => m.compose_see_public() },
  { value: 'mutuals', name: () => m.compose_see_mutuals() },
  { value: 'shown-to', name: () => m.compose_see_shown() },
  { value: 'hidden-from', name: () => m.compose_see_hidden() },
  { value: 'private', name: () => m.compose_see_private() },
]
const commenters: readonly { value: CommentsFrom; name: () => string }[] = [
  { value: 'everyone', name: () => m.compose_say_everyone() },
  { value: 'followers', name: () => m.compose_say_followers() },
  { value: 'following', name: () => m.compose_say_following() },
  { value: 'off', name: () => m.compose_say_off() },
]
const evidences: readonly { value: ClaimedEvidence; name: () => string }[] = [
  { value: 'none', name: () => m.compose_got_none() },
  { value: 'bought-elsewhere', name: () => m.note_bought_elsewhere() },
  { value: 'gifted', name: () => m.note_gifted() },
  { value: 'paid', name: () => m.compose_got_paid() },
]
const named = <Value extends string>(options: readonly { value: Value; name: () => string }[]) =>
  options.map(({ value, name }) => ({ value, name: name() }))

/** Everything about a note but its words and pictures: rows with their value. */
export const ComposeSettings = ({ draft, channels, onChange, when }: ComposeSettingsProps) => {
  const [isPlacing, setPlacing] = useState(false)
  return (
    <section aria-label={m.compose_settings()} className="grid gap-3 border-t border-line pt-3">
      <button type="button" className="flex min-h-12 items-center gap-3 text-left" onClick={() => setPlacing(true)}>
        <Icon of={MapPin} className="text-ink-muted" />
        <span className="flex-1">{m.compose_place()}</span>
        <span className="max-w-[60%] truncate text-13 text-ink-muted">
          {draft.place?.name ?? m.compose_place_add()}
        </span>
        <Icon of={ChevronRight} size={16} className="text-ink-faint" />
      </button>
      <div className="grid gap-3 desk:grid-cols-2">
        <Select
          label={m.compose_channel()}
          value={draft.channel ?? ''}
          options={[{ value: '', name: m.compose_channel_auto() }, ...channels]}
          onPick={(channel) =>
            onChange({ channel: channel === '' ? null : (channel as NonNullable<Draft['channel']>) })
          }
        />
        <Select
          label={m.compose_evidence()}
          value={draft.evidence}
          options={named(evidences)}
          onPick={(evidence) => onChange({ evidence })}
        />
        <Select
          label={m.compose_see()}
          value={draft.visibility}
          options={named(visibilities)}
          onPick={(visibility) => onChange({ visibility })}
        />
        <Select
          label={m.compose_say()}
          value={draft.commentsFrom}
          options={named(commenters)}
          onPick={(commentsFrom) => onChange({ commentsFrom })}
        />
      </div>
      {(draft.visibility === 'shown-to' || draft.visibility === 'hidden-from') && (
        <AudienceField people={draft.audience} onChange={(audience) => onChange({ audience })} />
      )}
      {when}
      <div className="divide-y divide-line border-t border-line">
        <Switch
          label={m.compose_repost()}
          checked={draft.origin === 'repost'}
          onChange={(event) => onChange({ origin: event.target.checked ? 'repost' : 'original' })}
        />
        {draft.origin === 'repost' && (
          <Field
            className="py-3"
            label={m.compose_source()}
            value={draft.source}
            maxLength={300}
            onChange={(event) => onChange({ source: event.target.value })}
          />
        )}
        <Switch
          label={m.note_made_with_ai()}
          checked={draft.madeWithAi}
          onChange={(event) => onChange({ madeWithAi: event.target.checked })}
        />
        <Switch
          label={m.compose_quiet()}
          text={m.compose_quiet_text()}
          checked={draft.doNotRecommend}
          onChange={(event) => onChange({ doNotRecommend: event.target.checked })}
        />
      </div>
      {isPlacing && (
        <PlaceSheet chosen={draft.place} onChoose={(place) => onChange({ place })} onClose={() => setPlacing(false)} />
      )}
    </section>
  )
}
