import { MailCheck } from 'lucide-react'
import { Form, Link, useNavigation } from 'react-router'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Door, doorLinkClass } from '../parts/door.tsx'
import { PasswordField } from '../parts/password-field.tsx'
import type { Refused } from '../refused.ts'

const BackToSignIn = () => (
  <Link to="/sign-in" className={doorLinkClass}>
    {m.identity_back_to_sign_in()}
  </Link>
)

/** Says the same whether the address is known or not. */
export const ForgotPage = ({ refused, sentTo }: { refused: Refused | undefined; sentTo: string | undefined }) => {
  const isBusy = useNavigation().formData !== undefined
  return (
    <Door title={m.identity_forgot_title()} text={m.identity_forgot_text()} refused={refused} foot={<BackToSignIn />}>
      {sentTo === undefined ? (
        <Form method="post" className="grid gap-4">
          <Field label={m.identity_email()} name="email" type="email" autoComplete="username" required />
          <Button kind="ink" size={48} type="submit" busy={isBusy}>
            {m.identity_send_link()}
          </Button>
        </Form>
      ) : (
        <div role="status">
          <Notice kind="positive" icon={MailCheck} title={m.identity_link_sent({ email: sentTo })}>
            {m.identity_link_sent_text()}
          </Notice>
        </div>
      )}
    </Door>
  )
}

export const ResetPage = ({ refused, token }: { refused: Refused | undefined; token: string }) => {
  const isBusy = useNavigation().formData !== undefined
  return (
    <Door title={m.identity_reset_title()} text={m.identity_reset_text()} refused={refused} foot={<BackToSignIn />}>
      <Form method="post" className="grid gap-4">
        <input type="hidden" name="token" value={token} />
        <PasswordField
          label={m.identity_new_password()}
          hint={m.identity_password_hint()}
          name="password"
          autoComplete="new-password"
        />
        <Button kind="ink" size={48} type="submit" busy={isBusy}>
          {m.identity_set_password()}
        </Button>
      </Form>
    </Door>
  )
}

export const TwoFactorPage = ({ refused, next }: { refused: Refused | undefined; next: string }) => {
  const isBusy = useNavigation().formData !== undefined
  return (
    <Door title={m.identity_code_title()} text={m.identity_code_text()} refused={refused} foot={<BackToSignIn />}>
      <Form method="post" className="grid gap-4">
        <input type="hidden" name="next" value={next} />
        <Field
          label={m.identity_code()}
          name="code"
          inputMode="text"
          autoComplete="one-time-code"
          autoCapitalize="none"
          maxLength={20}
          required
        />
        <label className="flex min-h-11 items-center gap-3">
          <input type="checkbox" name="trust" className="size-5 accent-ink" />
          {m.identity_trust_device()}
        </label>
        <Button kind="ink" size={48} type="submit" busy={isBusy}>
          {m.identity_go_on()}
        </Button>
      </Form>
    </Door>
  )
}
