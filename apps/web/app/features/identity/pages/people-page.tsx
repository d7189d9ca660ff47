import { infiniteQueryOptions, useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Form, Link } from 'react-router'
import { api, type Reply } from '../../../lib/api.ts'
import { textOf } from '../../../lib/form.ts'
import { Moment, useViewer } from '../../../lib/page.tsx'
import { useDeed } from '../../../lib/use-deed.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Outcome } from '../../../ui/outcome.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { wordsOfAccountRefusal } from '../refused.ts'

type Person = Reply<'GET /admin/people'>['items'][number]
type Role = Person['roles'][number]

const peopleQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: ['identity', 'people', q],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      api('GET /admin/people', {
        query: { ...(q === '' ? {} : { q }), ...(pageParam === undefined ? {} : { cursor: pageParam }) },
        signal,
      }),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  })

const roles: readonly { value: Role; name: () => string }[] = [
  { value: 'moderator', name: () => m.role_moderator() },
  { value: 'editor', name: () => m.role_editor() },
  { value: 'operator', name: () => m.role_operator() },
]
const days = 86_400_000

const PersonSheet = ({
  person,
  onChanged,
  onClose,
}: {
  person: Person
  onChanged: () => void
  onClose: () => void
}) => {
  const viewer = useViewer()
  const deed = useDeed(wordsOfAccountRefusal)
  const [chosen, setChosen] = useState<readonly Role[]>(person.roles)
  const isOperator = viewer?.roles.includes('operator') === true
  const params = { id: person.id }
  const run = async (act: () => Promise<unknown>): Promise<void> => {
    if (!(await deed.run(act))) return
    onChanged()
    onClose()
  }
  const suspend = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const length = Number(textOf(form, 'days'))
    const until = length > 0 ? new Date(Date.now() + length * days).toISOString() : null
    void run(() => api('POST /admin/people/:id/suspend', { params, body: { reason: textOf(form, 'reason'), until } }))
  }
  return (
    <Sheet label={person.name} onClose={onClose}>
      <div className="grid gap-5">
        <h2 className="text-18 font-bold">
          {person.name} <span className="text-13 font-regular text-ink-faint">@{person.handle}</span>
        </h2>
        {isOperator && (
          <fieldset className="grid gap-1">
            <legend className="text-13 text-ink-muted">{m.people_roles()}</legend>
            {roles.map(({ value, name }) => (
              <label key={value} className="flex min-h-11 items-center gap-3">
                <input
                  type="checkbox"
                  className="size-5 accent-ink"
                  checked={chosen.includes(value)}
                  onChange={(event) =>
                    setChosen(event.target.checked ? [...chosen, value] : chosen.filter((role) => role !== value))
                  }
                />
                {name()}
              </label>
            ))}
            <Button
              kind="ink"
              busy={deed.isBusy}
              onClick={() =>
                void run(() => api('PUT /admin/people/:id/roles', { params, body: { roles: [...chosen] } }))
              }
            >
              {m.people_save_roles()}
            </Button>
          </fieldset>
        )}
        {person.status === 'suspended' ? (
          <div className="grid gap-2">
            <p className="text-13 text-ink-muted">{person.suspension?.reason}</p>
            <Button
              busy={deed.isBusy}
              onClick={() => void run(() => api('POST /admin/people/:id/restore', { params }))}
            >
              {m.people_restore()}
            </Button>
          </div>
        ) : (
          <form className="grid gap-3" onSubmit={suspend}>
            <Field label={m.people_reason()} name="reason" maxLength={500} required />
            <Field label={m.people_days()} hint={m.people_days_hint()} name="days" type="number" min={0} max={3_650} />
            <Button kind="danger" type="submit" busy={deed.isBusy}>
              {m.decide_suspend()}
            </Button>
          </form>
        )}
        <Outcome wrong={deed.wrong} done={undefined} />
      </div>
    </Sheet>
  )
}

/** People, the newest first, with their roles and standing. */
export const PeoplePage = ({ q }: { q: string }) => {
  const client = useQueryClient()
  const [opened, setOpened] = useState<Person>()
  const list = useInfiniteQuery(peopleQuery(q))
  const people = list.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <>
      <Form role="search" className="mb-3 flex max-w-96 items-end gap-2">
        <Field label={m.people_find()} name="q" type="search" defaultValue={q} className="flex-1" />
        <Button type="submit" aria-label={m.people_find()}>
          <Icon of={Search} />
        </Button>
      </Form>
      {list.isPending && <Skeleton className="h-40" />}
      {list.isError && <Outcome wrong={wordsOfAccountRefusal(list.error)} done={undefined} />}
      {list.isSuccess && people.length === 0 && <p className="py-8 text-ink-muted">{m.people_none()}</p>}
      <ul>
        {people.map((person) => (
          <li key={person.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-2">
            <Link to={`/@${person.handle}`} className="min-w-48 flex-1 hover:underline">
              {person.name} <span className="text-12 text-ink-faint">@{person.handle}</span>
            </Link>
            <span className="min-w-48 flex-1 truncate text-13 text-ink-muted">{person.email}</span>
            {person.roles.map((role) => (
              <Badge key={role} kind="link">
                {roles.find(({ value }) => value === role)?.name() ?? role}
              </Badge>
            ))}
            {person.status !== 'active' && (
              <Badge kind="danger">{person.status === 'suspended' ? m.people_suspended() : m.people_leaving()}</Badge>
            )}
            <Moment at={person.createdAt} className="num text-12 text-ink-faint" />
            <Button size={36} aria-label={m.people_manage_of({ name: person.name })} onClick={() => setOpened(person)}>
              {m.people_manage()}
            </Button>
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <Button className="mt-4" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {m.notes_more()}
        </Button>
      )}
      {opened !== undefined && (
        <PersonSheet
          person={opened}
          onChanged={() => void client.invalidateQueries({ queryKey: ['identity', 'people'] })}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  )
}
