import { useQuery, useQueryClient } from '@tanstack/react-query'
import { KeyRound, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { textOf } from '../../../lib/form.ts'
import { Moment } from '../../../lib/page.tsx'
import { useDeed } from '../../../lib/use-deed.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Outcome } from '../../../ui/outcome.tsx'
import { RoundButton } from '../../../ui/round-button.tsx'
import { Section } from '../../../ui/section.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { beginTwoFactor, confirmTwoFactor, endTwoFactor, type TwoFactorStart } from '../mutations.ts'
import { addPasskey, canUsePasskeys, removePasskey } from '../passkeys.ts'
import { methodsQuery } from '../queries.ts'
import { wordsOfAccountRefusal } from '../refused.ts'
import { PasswordField } from './password-field.tsx'

const secretOf = (uri: string): string =>
  new URL(uri).searchParams
    .get('secret')
    ?.match(/.{1,4}/g)
    ?.join(' ') ?? ''

const Setup = ({ start, onDone }: { start: TwoFactorStart; onDone: () => void }) => {
  const confirm = useDeed(wordsOfAccountRefusal)
  return (
    <div className="grid gap-3">
      <p>{m.account_factor_app()}</p>
      <p className="edged rounded-control bg-well px-3.5 py-3 font-mono break-all select-all">{secretOf(start.uri)}</p>
      <a href={start.uri} className="inline-flex min-h-11 items-center justify-self-start text-link hover:underline">
        {m.account_factor_open_app()}
      </a>
      <p>{m.account_factor_codes()}</p>
      <ul className="num grid grid-cols-2 gap-x-4 rounded-control bg-well px-3.5 py-3 font-mono select-all">
        {start.codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <form
        className="grid gap-3"
        onSubmit={confirm.submit(async (form) => {
          await confirmTwoFactor(textOf(form, 'code').replaceAll(/\s/g, ''))
          onDone()
        })}
      >
        <Field label={m.identity_code()} name="code" inputMode="numeric" autoComplete="one-time-code" required />
        <Button kind="ink" type="submit" className="justify-self-start" busy={confirm.isBusy}>
          {m.account_factor_on()}
        </Button>
        <Outcome wrong={confirm.wrong} done={undefined} />
      </form>
    </div>
  )
}

/** A second step at sign-in: a code of an app, and codes for a lost phone. */
export const TwoFactorSection = () => {
  const client = useQueryClient()
  const methods = useQuery(methodsQuery())
  const change = useDeed(wordsOfAccountRefusal)
  const [start, setStart] = useState<TwoFactorStart>()
  const isOn = methods.data?.twoFactor === true
  const again = (): void => {
    setStart(undefined)
    void client.invalidateQueries({ queryKey: ['identity'] })
  }
  return (
    <Section title={m.account_factor()} text={isOn ? m.account_factor_is_on() : m.account_factor_text()}>
      {methods.isPending && <Skeleton className="h-11" />}
      {start !== undefined && <Setup start={start} onDone={again} />}
      {start === undefined && methods.data !== undefined && (
        <form
          className="grid gap-3"
          onSubmit={change.submit(async (form) => {
            const password = textOf(form, 'password')
            if (!isOn) return setStart(await beginTwoFactor(password))
            await endTwoFactor(password)
            again()
          })}
        >
          <PasswordField label={m.identity_password()} name="password" autoComplete="current-password" />
          <Button type="submit" kind={isOn ? 'danger' : 'soft'} className="justify-self-start" busy={change.isBusy}>
            {isOn ? m.account_factor_off() : m.account_factor_begin()}
          </Button>
          <Outcome wrong={change.wrong} done={undefined} />
        </form>
      )}
    </Section>
  )
}

export const PasskeySection = () => {
  const client = useQueryClient()
  const methods = useQuery(methodsQuery())
  const change = useDeed(wordsOfAccountRefusal)
  const run = async (act: () => Promise<unknown>): Promise<void> => {
    if (await change.run(act)) await client.invalidateQueries({ queryKey: methodsQuery().queryKey })
  }
  const passkeys = methods.data?.passkeys ?? []
  return (
    <Section title={m.account_passkeys()} text={m.account_passkeys_text()}>
      <ul>
        {passkeys.map(({ id, name, createdAt }) => (
          <li key={id} className="flex min-h-13 items-center gap-3 border-b border-line">
            <Icon of={KeyRound} className="text-ink-muted" />
            <span className="min-w-0 flex-1 truncate">{name ?? m.account_passkey()}</span>
            {createdAt !== null && <Moment at={createdAt} className="text-12 text-ink-faint" />}
            <RoundButton label={m.account_passkey_remove()} onClick={() => void run(() => removePasskey(id))}>
              <Icon of={Trash2} />
            </RoundButton>
          </li>
        ))}
      </ul>
      {methods.data !== undefined && canUsePasskeys() && (
        <Button
          className="justify-self-start"
          busy={change.isBusy}
          onClick={() => void run(() => addPasskey(m.account_passkey()))}
        >
          {m.account_passkey_add()}
        </Button>
      )}
      <Outcome wrong={change.wrong} done={undefined} />
    </Section>
  )
}
