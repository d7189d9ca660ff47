import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Monitor, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { textOf } from '../../../lib/form.ts'
import { Moment } from '../../../lib/page.tsx'
import { useDeed } from '../../../lib/use-deed.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Outcome } from '../../../ui/outcome.tsx'
import { RoundButton } from '../../../ui/round-button.tsx'
import { Section } from '../../../ui/section.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { Switch } from '../../../ui/switch.tsx'
import { endOtherSessions, endSession, makeKey, revokeKey } from '../mutations.ts'
import { keysQuery, sessionsQuery } from '../queries.ts'
import { wordsOfAccountRefusal } from '../refused.ts'

const known = (word: string): string => (word === 'unknown' ? m.account_unknown() : word)

/** Where one is signed in. */
export const SessionsSection = () => {
  const client = useQueryClient()
  const sessions = useQuery(sessionsQuery())
  const change = useDeed(wordsOfAccountRefusal)
  const run = async (act: () => Promise<unknown>): Promise<void> => {
    if (await change.run(act)) await client.invalidateQueries({ queryKey: sessionsQuery().queryKey })
  }
  const items = sessions.data?.items ?? []
  return (
    <Section title={m.account_sessions()} text={m.account_sessions_text()}>
      {sessions.isPending && <Skeleton className="h-24" />}
      {sessions.isError && <Outcome wrong={wordsOfAccountRefusal(sessions.error)} done={undefined} />}
      <ul>
        {items.map((session) => (
          <li key={session.id} className="flex min-h-15 items-center gap-3 border-b border-line py-1.5">
            <Icon of={Monitor} className="text-ink-muted" />
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap items-center gap-2">
                {known(session.device.browser)}, {known(session.device.system)}
                {session.current && <Badge kind="positive">{m.account_this_device()}</Badge>}
              </p>
              <p className="num flex items-center gap-1.5 text-12 text-ink-faint">
                <Moment at={session.lastSeenAt} />
                {session.network !== null && (
                  <>
                    <i className="sep" />
                    {session.network}
                  </>
                )}
              </p>
            </div>
            {!session.current && (
              <Button size={36} onClick={() => void run(() => endSession(session.id))}>
                {m.account_end_session()}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {items.length > 1 && (
        <Button
          kind="danger"
          className="justify-self-start"
          busy={change.isBusy}
          onClick={() => void run(endOtherSessions)}
        >
          {m.account_end_others()}
        </Button>
      )}
      <Outcome wrong={change.wrong} done={undefined} />
    </Section>
  )
}

/** Keys for programs; the secret is shown once. */
export const KeysSection = () => {
  const client = useQueryClient()
  const keys = useQuery(keysQuery())
  const change = useDeed(wordsOfAccountRefusal)
  const [secret, setSecret] = useState<string>()
  const again = () => client.invalidateQueries({ queryKey: keysQuery().queryKey })
  return (
    <Section title={m.account_keys()} text={m.account_keys_text()}>
      {secret !== undefined && (
        <div role="status" className="grid gap-1 rounded-card bg-positive-wash px-4 py-3">
          <b>{m.account_key_once()}</b>
          <code className="break-all select-all">{secret}</code>
        </div>
      )}
      {keys.isPending && <Skeleton className="h-13" />}
      <ul>
        {keys.data?.items.map((key) => (
          <li key={key.id} className="flex min-h-15 items-center gap-3 border-b border-line py-1.5">
            <div className="min-w-0 flex-1">
              <p className="truncate">{key.name}</p>
              <p className="num text-12 text-ink-faint">
                {key.start}… {key.scopes.includes('write') ? m.account_key_write() : m.account_key_read()}
              </p>
            </div>
            <RoundButton
              label={m.account_key_revoke({ name: key.name })}
              onClick={() => void change.run(() => revokeKey(key.id)).then(again)}
            >
              <Icon of={Trash2} />
            </RoundButton>
          </li>
        ))}
      </ul>
      <form
        className="grid gap-1"
        onSubmit={change.submit(async (form) => {
          const made = await makeKey(textOf(form, 'name').trim(), form.get('write') !== null)
          setSecret(made.key)
          await again()
        })}
      >
        <Field label={m.account_key_name()} name="name" maxLength={60} required />
        <Switch label={m.account_key_may_write()} name="write" />
        <Button type="submit" className="justify-self-start" busy={change.isBusy}>
          {m.account_key_make()}
        </Button>
        <Outcome wrong={change.wrong} done={undefined} />
      </form>
    </Section>
  )
}
