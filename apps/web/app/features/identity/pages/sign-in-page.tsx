import { Form, Link, useNavigation } from 'react-router'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Door, doorLinkClass, wrongIn } from '../parts/door.tsx'
import { PasskeyButton } from '../parts/passkey-button.tsx'
import { PasswordField } from '../parts/password-field.tsx'
import type { Refused } from '../refused.ts'

type SignInPageProps = {
  next: string
  refused: Refused | undefined
  email: string
  providers: readonly { id: string; name: string }[]
}

export const SignInPage = ({ next, refused, email, providers }: SignInPageProps) => {
  const isBusy = useNavigation().formData?.get('email') !== undefined
  const query = next === '/' ? '' : `?next=${encodeURIComponent(next)}`
  return (
    <Door
      title={m.identity_sign_in_title()}
      text={next === '/' ? undefined : m.identity_sign_in_then()}
      refused={refused}
      foot={
        <p>
          {m.identity_no_account()}{' '}
          <Link to={`/sign-up${query}`} className={doorLinkClass}>
            {m.identity_join()}
          </Link>
        </p>
      }
    >
      <Form method="post" className="grid gap-4">
        <input type="hidden" name="next" value={next} />
        <Field
          label={m.identity_email()}
          name="email"
          type="email"
          autoComplete="username webauthn"
          defaultValue={email}
          required
          wrong={wrongIn(refused, 'email')}
        />
        <PasswordField label={m.identity_password()} name="password" autoComplete="current-password" />
        <Button kind="ink" size={48} type="submit" busy={isBusy}>
          {isBusy ? m.identity_signing_in() : m.identity_sign_in()}
        </Button>
      </Form>
      <div className="grid gap-2">
        <PasskeyButton next={next} />
        {providers.length > 0 && (
          <Form method="post" className="grid gap-2">
            <input type="hidden" name="next" value={next} />
            {providers.map(({ id, name }) => (
              <Button key={id} kind="line" size={48} type="submit" name="provider" value={id}>
                {m.identity_with({ name })}
              </Button>
            ))}
          </Form>
        )}
        <Link to="/forgot-password" className={`${doorLinkClass} justify-self-start font-normal! text-ink-muted!`}>
          {m.identity_forgot()}
        </Link>
      </div>
    </Door>
  )
}
