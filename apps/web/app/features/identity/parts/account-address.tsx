import { textOf } from '../../../lib/form.ts'
import { useDeed } from '../../../lib/use-deed.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Outcome } from '../../../ui/outcome.tsx'
import { Section } from '../../../ui/section.tsx'
import { changeEmail, changePassword, sendVerification } from '../mutations.ts'
import type { Me } from '../queries.ts'
import { wordsOfAccountRefusal } from '../refused.ts'
import { PasswordField } from './password-field.tsx'

/** The address letters go to; another one holds once its letter is answered. */
export const EmailSection = ({ me }: { me: Me }) => {
  const change = useDeed(wordsOfAccountRefusal)
  const verify = useDeed(wordsOfAccountRefusal)
  return (
    <Section title={m.identity_email()}>
      <p className="flex flex-wrap items-center gap-2">
        {me.email}
        <Badge kind={me.emailVerified ? 'positive' : 'warning'}>
          {me.emailVerified ? m.account_verified() : m.account_unverified()}
        </Badge>
      </p>
      {!me.emailVerified && (
        <div>
          <Button size={36} busy={verify.isBusy} onClick={() => void verify.run(() => sendVerification(me.email))}>
            {m.account_send_verification()}
          </Button>
          <Outcome wrong={verify.wrong} done={verify.isDone ? m.account_letter_sent() : undefined} />
        </div>
      )}
      <form className="grid gap-3" onSubmit={change.submit((form) => changeEmail(textOf(form, 'email')))}>
        <Field label={m.account_new_email()} name="email" type="email" autoComplete="email" required />
        <Button type="submit" className="justify-self-start" busy={change.isBusy}>
          {m.account_change_email()}
        </Button>
        <Outcome wrong={change.wrong} done={change.isDone ? m.account_letter_sent() : undefined} />
      </form>
    </Section>
  )
}

export const PasswordSection = () => {
  const change = useDeed(wordsOfAccountRefusal)
  return (
    <Section title={m.identity_password()} text={m.account_password_text()}>
      <form
        className="grid gap-3"
        onSubmit={change.submit((form) => changePassword(textOf(form, 'current'), textOf(form, 'new')))}
      >
        <PasswordField label={m.account_current_password()} name="current" autoComplete="current-password" />
        <PasswordField
          label={m.identity_new_password()}
          hint={m.identity_password_hint()}
          name="new"
          autoComplete="new-password"
        />
        <Button type="submit" className="justify-self-start" busy={change.isBusy}>
          {m.identity_set_password()}
        </Button>
        <Outcome wrong={change.wrong} done={change.isDone ? m.account_password_changed() : undefined} />
      </form>
    </Section>
  )
}
