import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useState } from 'react'
import { useViewer } from '../../../lib/page.tsx'
import { m } from '../../../paraglide/messages.js'
import { Field } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { followingForMentionsQuery, personByHandleQuery } from '../../graph/index.ts'
import type { Person } from '../draft.ts'

type AudienceFieldProps = { people: readonly Person[]; onChange: (people: readonly Person[]) => void }

/** Named people: found by name among those one follows, or by their whole handle. */
export const AudienceField = ({ people, onChange }: AudienceFieldProps) => {
  const viewer = useViewer()
  const [word, setWord] = useState('')
  const typed = word.trim().replace(/^@/, '').toLowerCase()
  const friends = useQuery({ ...followingForMentionsQuery(viewer?.id ?? ''), enabled: viewer !== null })
  const exact = useQuery({ ...personByHandleQuery(typed), enabled: typed.length > 2 })
  const found = [...(exact.data === undefined ? [] : [exact.data]), ...(friends.data?.items ?? [])]
  const choices = [...new Map(found.map((person) => [person.id, person])).values()]
    .filter(({ id, handle, name }) => {
      const isMatch = handle.startsWith(typed) || name.toLowerCase().includes(typed)
      return isMatch && id !== viewer?.id && !people.some((person) => person.id === id)
    })
    .slice(0, 6)
  return (
    <div className="grid gap-2 pb-3">
      {people.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {people.map((person) => (
            <li key={person.id}>
              <button
                type="button"
                aria-label={m.compose_audience_remove({ name: person.name })}
                className="inline-flex h-9 items-center gap-1.5 rounded-full bg-well pr-2.5 pl-3.5 text-13 hover:bg-well-strong"
                onClick={() => onChange(people.filter(({ id }) => id !== person.id))}
              >
                {person.name}
                <Icon of={X} size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Field
        label={m.compose_audience()}
        value={word}
        autoComplete="off"
        onChange={(event) => setWord(event.target.value)}
      />
      {typed !== '' && (
        <ul>
          {choices.map(({ id, handle, name }) => (
            <li key={id}>
              <button
                type="button"
                className="flex min-h-11 w-full items-center gap-2 rounded-control px-2 hover:bg-well"
                onClick={() => {
                  onChange([...people, { id, handle, name }])
                  setWord('')
                }}
              >
                {name} <span className="text-12 text-ink-faint">@{handle}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
