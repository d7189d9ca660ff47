import { Eye, EyeOff } from 'lucide-react'
import { type InputHTMLAttributes, useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Field } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'

type PasswordFieldProps = { label: string; hint?: string; wrong?: string | undefined } & Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'type'
>

/** A password that its writer may look at. */
export const PasswordField = ({ label, ...rest }: PasswordFieldProps) => {
  const [isShown, setShown] = useState(false)
  return (
    <div className="relative">
      <Field label={label} type={isShown ? 'text' : 'password'} required minLength={8} maxLength={128} {...rest} />
      <button
        type="button"
        aria-label={m.identity_show_password()}
        aria-pressed={isShown}
        className="absolute top-6.5 right-0 grid size-11 place-items-center rounded-full text-ink-muted"
        onClick={() => setShown(!isShown)}
      >
        <Icon of={isShown ? EyeOff : Eye} />
      </button>
    </div>
  )
}
