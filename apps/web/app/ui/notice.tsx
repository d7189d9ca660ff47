import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

const kinds = {
  plain: ['bg-well', ''],
  warning: ['bg-warning-wash', 'text-warning'],
  danger: ['bg-danger-wash', 'text-danger'],
  positive: ['bg-positive-wash', 'text-positive'],
} as const

type NoticeProps = { kind?: keyof typeof kinds; icon: LucideIcon; title?: string; children?: ReactNode }

export const Notice = ({ kind = 'plain', icon, title, children }: NoticeProps) => (
  <div className={`edged flex gap-3 rounded-card px-4 py-3 ${kinds[kind][0]}`}>
    <Icon of={icon} className={`mt-px ${kinds[kind][1]}`} />
    <div className="min-w-0 flex-1">
      {title !== undefined && <b className="font-bold">{title}</b>}
      {children !== undefined && <div className="text-13 text-ink-muted">{children}</div>}
    </div>
  </div>
)
