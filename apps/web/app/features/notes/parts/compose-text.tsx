import { characterCount, titleLength } from '@cinnabar/kernel/text'
import { AtSign, Hash, X } from 'lucide-react'
import { useRef } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Icon } from '../../../ui/icon.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { Draft } from '../draft.ts'
import { SuggestionField } from './suggestion-field.tsx'

const mostTitle = 20
const mostBody = 1_000
const mostLong = 20_000
const mostTopics = 10
const chip = 'inline-flex h-9 items-center gap-1.5 rounded-full px-3.5 text-13 hit'
const bare = 'w-full resize-none bg-transparent placeholder:text-ink-faint focus:outline-none'

const Count = ({ count, most }: { count: number; most: number }) => (
  <span className={`num text-12 whitespace-nowrap ${count > most ? 'font-bold text-danger' : 'text-ink-faint'}`}>
    {count} / {most}
  </span>
)

/** Title and words as they will stand in the note, with the topics and people named in them. */
export const ComposeText = ({ draft, onChange }: { draft: Draft; onChange: (change: Partial<Draft>) => void }) => {
  const field = useRef<HTMLTextAreaElement>(null)
  const length = titleLength(draft.title.trim())
  const insert = (mark: string): void => {
    const element = field.current
    if (element === null) return
    const at = element.selectionStart
    const gap = at === 0 || /\s$/.test(draft.body.slice(0, at)) ? '' : ' '
    onChange({ body: `${draft.body.slice(0, at)}${gap}${mark}${draft.body.slice(at)}` })
    requestAnimationFrame(() => {
      element.focus()
      element.setSelectionRange(at + gap.length + 1, at + gap.length + 1)
    })
  }
  const addTopic = (name: string): void => {
    const isKnown = draft.topics.some((topic) => topic.toLowerCase() === name.toLowerCase())
    if (!isKnown && draft.topics.length < mostTopics) onChange({ topics: [...draft.topics, name] })
  }
  return (
    <div className="grid gap-3">
      <div className="flex items-baseline gap-3 border-b border-line pb-2 focus-within:border-ink">
        <input
          value={draft.title}
          aria-label={m.compose_title()}
          aria-invalid={length > mostTitle || undefined}
          placeholder={m.compose_title_hint()}
          className={`${bare} min-h-11 text-[1.25rem]/8 font-bold`}
          onChange={(event) => onChange({ title: event.target.value })}
        />
        <Count count={length} most={mostTitle} />
      </div>
      {length > mostTitle && (
        <p role="alert" className="text-13 text-danger">
          {m.compose_title_long()}
        </p>
      )}
      <SuggestionField
        label={m.compose_body()}
        placeholder={m.compose_body_hint()}
        value={draft.body}
        field={field}
        rows={5}
        className={`${bare} field-sizing-content min-h-38 text-16`}
        onChange={(body) => onChange({ body })}
        onTopic={addTopic}
      />
      <div className="flex flex-wrap items-center gap-2">
        <button type="button" className={`${chip} bg-well hover:bg-well-strong`} onClick={() => insert('#')}>
          <Icon of={Hash} size={16} />
          {m.compose_topic()}
        </button>
        <button type="button" className={`${chip} bg-well hover:bg-well-strong`} onClick={() => insert('@')}>
          <Icon of={AtSign} size={16} />
          {m.compose_mention()}
        </button>
        {draft.topics.map((topic) => (
          <button
            key={topic}
            type="button"
            aria-label={m.compose_topic_remove({ name: topic })}
            className={`${chip} text-link inset-ring inset-ring-line hover:bg-well`}
            onClick={() => onChange({ topics: draft.topics.filter((each) => each !== topic) })}
          >
            #{topic}
            <Icon of={X} size={14} />
          </button>
        ))}
        <span className="ml-auto">
          <Count count={characterCount(draft.body)} most={mostBody} />
        </span>
      </div>
      {draft.kind === 'text' && (
        <TextArea
          label={m.compose_long()}
          hint={`${characterCount(draft.longText)} / ${mostLong}`}
          value={draft.longText}
          rows={8}
          placeholder={m.compose_long_hint()}
          onChange={(event) => onChange({ longText: event.target.value })}
        />
      )}
    </div>
  )
}
