import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, type RefObject, useId, useState } from 'react'
import { useCount, useViewer } from '../../../lib/page.tsx'
import { m } from '../../../paraglide/messages.js'
import { Avatar } from '../../../ui/avatar.tsx'
import { followingForMentionsQuery, personByHandleQuery } from '../../graph/index.ts'
import { topicSuggestionsQuery } from '../../topics/index.ts'

type Token = { readonly mark: '#' | '@'; readonly word: string; readonly start: number; readonly end: number }
type Choice = {
  readonly key: string
  readonly insert: string
  readonly label: string
  readonly detail: string
  readonly avatar?: { name: string; picture: string | null }
}

/** The `#topic` or `@name` in which the caret stands. */
const tokenAt = (text: string, caret: number): Token | null => {
  const found = /(^|[\s，。！？、；：（(])([#＃@])([^\s#＃@，。！？]{0,40})$/u.exec(text.slice(0, caret))
  if (found === null) return null
  const word = found[3] ?? ''
  return { mark: found[2] === '@' ? '@' : '#', word, start: caret - word.length - 1, end: caret }
}

const useChoices = (token: Token | null): readonly Choice[] => {
  const count = useCount()
  const viewer = useViewer()
  const topics = useQuery({ ...topicSuggestionsQuery(token?.word ?? ''), enabled: token?.mark === '#' })
  const friends = useQuery({
    ...followingForMentionsQuery(viewer?.id ?? ''),
    enabled: token?.mark === '@' && viewer !== null,
  })
  const exact = useQuery({
    ...personByHandleQuery(token?.word ?? ''),
    enabled: token?.mark === '@' && token.word.length > 2,
  })
  if (token === null) return []
  const word = token.word.toLowerCase()
  if (token.mark === '#') {
    const known = (topics.data?.items ?? []).map((topic) => ({
      key: topic.id,
      insert: topic.name,
      label: `#${topic.name}`,
      detail: m.topic_views({ count: count(topic.views) }),
    }))
    const isNew = word !== '' && !known.some(({ insert }) => insert.toLowerCase() === word)
    return isNew
      ? [...known, { key: 'new', insert: token.word, label: `#${token.word}`, detail: m.compose_new_topic() }]
      : known
  }
  const people = [...(exact.data === undefined ? [] : [exact.data]), ...(friends.data?.items ?? [])]
  return [...new Map(people.map((person) => [person.id, person])).values()]
    .filter(({ handle, name }) => handle.startsWith(word) || name.toLowerCase().includes(word))
    .slice(0, 8)
    .map(({ id, handle, name, avatar }) => ({
      key: id,
      insert: handle,
      label: name,
      detail: `@${handle}`,
      avatar: { name, picture: avatar },
    }))
}

type SuggestionFieldProps = {
  label: string
  placeholder: string
  value: string
  field: RefObject<HTMLTextAreaElement | null>
  className: string
  rows: number
  onChange: (text: string) => void
  onTopic: (name: string) => void
}

/** A text in which `#` proposes topics and `@` people: arrows choose, Enter takes, Esc lets it be. */
export const SuggestionField = ({
  label,
  placeholder,
  value,
  field,
  className,
  rows,
  onChange,
  onTopic,
}: SuggestionFieldProps) => {
  const id = useId()
  const [token, setToken] = useState<Token | null>(null)
  const [at, setAt] = useState(0)
  const choices = useChoices(token)
  const isOpen = token !== null && choices.length > 0

  const look = (element: HTMLTextAreaElement): void => {
    setToken(element.selectionStart === element.selectionEnd ? tokenAt(element.value, element.selectionStart) : null)
    setAt(0)
  }
  const take = (choice: Choice): void => {
    if (token === null) return
    const before = `${value.slice(0, token.start)}${token.mark}${choice.insert} `
    onChange(before + value.slice(token.end).replace(/^ /, ''))
    if (token.mark === '#') onTopic(choice.insert)
    setToken(null)
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(before.length, before.length)
    })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOpen || event.nativeEvent.isComposing) return
    const chosen = choices[at]
    if (event.key === 'ArrowDown') setAt((at + 1) % choices.length)
    else if (event.key === 'ArrowUp') setAt((at - 1 + choices.length) % choices.length)
    else if (event.key === 'Escape') setToken(null)
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen !== undefined) take(chosen)
    else return
    event.preventDefault()
  }
  return (
    <div className="relative">
      <textarea
        ref={field}
        value={value}
        rows={rows}
        aria-label={label}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen ? `${id}-${at}` : undefined}
        placeholder={placeholder}
        className={className}
        onChange={(event) => {
          onChange(event.target.value)
          look(event.target)
        }}
        onKeyDown={onKeyDown}
        onKeyUp={(event) => {
          if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') look(event.currentTarget)
        }}
        onBlur={() => setToken(null)}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={token?.mark === '@' ? m.compose_mention() : m.compose_topics()}
        hidden={!isOpen}
        className="edged absolute inset-x-0 top-full z-menu mt-1 max-h-72 overflow-y-auto rounded-card bg-surface p-1.5 shadow-float desk:max-w-96"
      >
        {choices.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and points at it
          <div
            key={choice.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            className={`flex min-h-11 cursor-pointer items-center gap-2.5 rounded-[0.5rem] px-2.5 ${index === at ? 'bg-well' : ''}`}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(choice)}
          >
            {choice.avatar !== undefined && <Avatar {...choice.avatar} size={28} />}
            <span className="min-w-0 flex-1 truncate">{choice.label}</span>
            <span className="num text-12 text-ink-faint">{choice.detail}</span>
          </div>
        ))}
      </div>
    </div>
  )
}
