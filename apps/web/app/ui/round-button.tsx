import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Link, type LinkProps } from 'react-router'

const tap =
  'relative grid size-11 flex-none place-items-center rounded-full transition-colors duration-fade hover:bg-well disabled:text-ink-ghost'
const onPicture =
  'edged hit relative grid size-9 flex-none place-items-center rounded-full bg-frost text-on-frost shadow-float ' +
  'transition-[scale] duration-press active:scale-97'

type Look = { label: string; over?: boolean; children: ReactNode }

/** An icon alone always has a name; on a desk the name is its tooltip too. */
export const RoundButton = ({
  label,
  over = false,
  className = '',
  children,
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) => (
  <button type="button" aria-label={label} title={label} className={`${over ? onPicture : tap} ${className}`} {...rest}>
    {children}
  </button>
)

export const RoundLink = ({ label, over = false, className = '', children, ...rest }: Look & LinkProps) => (
  <Link aria-label={label} title={label} className={`${over ? onPicture : tap} ${className}`} {...rest}>
    {children}
  </Link>
)
