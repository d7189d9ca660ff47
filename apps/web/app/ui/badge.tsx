import type { ReactNode } from 'react'

const kinds = {
  plain: 'bg-well text-ink-muted',
  positive: 'bg-positive-wash text-positive',
  warning: 'bg-warning-wash text-warning',
  danger: 'bg-danger-wash text-danger',
  author: 'bg-cinnabar-wash text-cinnabar-ink',
  link: 'bg-link-wash text-link',
  /** Only for evidence the platform can prove. */
  seal: 'text-cinnabar-ink inset-ring inset-ring-current',
} as const

type BadgeProps = { kind?: keyof typeof kinds; large?: boolean; className?: string; children: ReactNode }

export const Badge = ({ kind = 'plain', large = false, className = '', children }: BadgeProps) => (
  <span
    className={`edged inline-flex flex-none items-center gap-1 rounded-tag font-medium whitespace-nowrap ${
      large ? 'h-5.5 px-1.75 text-12/5.5' : 'h-4.5 px-1.25 text-11/4.5'
    } ${kinds[kind]} ${className}`}
  >
    {children}
  </span>
)
