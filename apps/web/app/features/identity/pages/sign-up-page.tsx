import { type FocusEvent, useState } from 'react'
import { Form, Link, useNavigation } from 'react-router'
import { api } from '../../../lib/api.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Door, doorLinkClass, wrongIn } from '../parts/door.tsx'
import { PasswordField } from '../parts/password-field.tsx'
import type { Refused } from '../refused.ts'

export type SignUpValues = { readonly name: string; readonly handle: string; readonly email: string }
type SignUpPageProps = { next: string; refused: Refused | undefined; values: SignUpValues }

/** Says at once where a handle is not to be had; the server says so again when it matters. */
const useHandleCheck = () => {
  const [wrong, setWrong] = useState<string>()
  const check = async (event: FocusEvent<HTMLInputElement>): Promise<void> => {
    const handle = event.target.value.trim()
    if (handle === '') return setWrong(undefined)
    try {
      const { reason } = await api('GET /handles/:handle', { params: { handle } })
      if (reason === null) setWrong(undefined)
      else setWrong(reason === 'malformed' ? m.identity_handle_shape() : m.identity_handle_taken())
    } catch {
      // Not knowing yet is no reason to stop anyone: the form's answer decides.
      setWrong(undefined)
    }
  }
  return { wrong, check }
}

export const SignUpPage = ({ next, refused, values }: SignUpPageProps) => {
  const isBusy = useNavigation().formData !== undefined
  const handle = useHandleCheck()
  const query = next === '/' ? '' : `?next=${encodeURIComponent(next)}`
  return (
    <Door
      title={m.identity_sign_up_title()}
      text={m.identity_sign_up_text()}
      refused={refused}
      foot={
        <p>
          {m.identity_have_account()}{' '}
          <Link to={`/sign-in${query}`} className={doorLinkClass}>
            {m.identity_sign_in()}
          </Link>
        </p>
      }
    >
      <Form method="post" className="grid gap-4">
        <input type="hidden" name="next" value={next} />
        <Field
          label={m.identity_name()}
          name="name"
          autoComplete="name"
          maxLength={40}
          defaultValue={values.name}
          required
        />
        <Field
          label={m.identity_handle()}
          hint={m.identity_handle_hint()}
          name="handle"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          minLength={3}
          maxLength={30}
          pattern="[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*"
          title={m.identity_handle_shape()}
          defaultValue={values.handle}
          required
          wrong={wrongIn(refused, 'handle') ?? handle.wrong}
          onBlur={(event) => void handle.check(event)}
        />
        <Field
          label={m.identity_email()}
          name="email"
          type="email"
          autoComplete="email"
          defaultValue={values.email}
          required
          wrong={wrongIn(refused, 'email')}
        />
        <PasswordField
          label={m.identity_password()}
          hint={m.identity_password_hint()}
          name="password"
          autoComplete="new-password"
        />
        <Button kind="ink" size={48} type="submit" busy={isBusy}>
          {isBusy ? m.identity_joining() : m.identity_join()}
        </Button>
      </Form>
    </Door>
  )
}
