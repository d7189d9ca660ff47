import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Link, type LinkProps } from 'react-router'

export type ButtonKind = 'primary' | 'ink' | 'soft' | 'line' | 'plain' | 'danger' | 'paper'
export type ButtonSize = 48 | 44 | 36 | 28

const kinds: Record<ButtonKind, string> = {
  primary: 'bg-cinnabar text-on-cinnabar hover:bg-cinnabar-press',
  ink: 'bg-ink text-on-ink hover:bg-ink/85',
  soft: 'bg-well hover:bg-well-strong',
  line: 'inset-ring inset-ring-line-strong hover:bg-well',
  plain: 'text-ink-muted hover:bg-well hover:text-ink px-3!',
  danger: 'bg-danger-wash text-danger',
  paper: 'bg-frost text-on-frost hover:bg-frost',
}
const sizes: Record<ButtonSize, string> = {
  48: 'min-h-12 px-6 text-16/5',
  44: 'min-h-11 px-5 text-14/5',
  36: 'min-h-9 px-4 text-13/5 hit',
  28: 'min-h-7 px-3 text-12/5 gap-1 hit',
}
const shape =
  'edged inline-flex shrink-0 items-center justify-center gap-2 rounded-full font-bold whitespace-nowrap select-none ' +
  'transition-[background-color,color,scale] duration-fade active:scale-97 ' +
  'disabled:bg-well disabled:text-ink-faint disabled:cursor-not-allowed disabled:scale-100 aria-busy:cursor-progress'

export const buttonClass = (kind: ButtonKind = 'soft', size: ButtonSize = 44, more = ''): string =>
  `${shape} ${kinds[kind]} ${sizes[size]} ${more}`

type Look = { kind?: ButtonKind; size?: ButtonSize; busy?: boolean; children: ReactNode }

/** A busy button keeps its width and says what it does through its label. */
export const Button = ({
  kind = 'soft',
  size = 44,
  busy = false,
  className = '',
  type = 'button',
  children,
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) => (
  <button
    type={type}
    className={buttonClass(kind, size, className)}
    aria-busy={busy || undefined}
    disabled={rest.disabled === true || busy}
    {...rest}
  >
    {busy && <span className="spin" aria-hidden="true" />}
    {children}
  </button>
)

export const ButtonLink = ({ kind = 'soft', size = 44, className = '', children, ...rest }: Look & LinkProps) => (
  <Link className={buttonClass(kind, size, className)} {...rest}>
    {children}
  </Link>
)
