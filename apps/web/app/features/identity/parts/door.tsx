import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Notice } from '../../../ui/notice.tsx'
import { type Refused, wordsOfRefused } from '../refused.ts'

type DoorProps = {
  title: string
  text?: ReactNode
  refused?: Refused | undefined
  children: ReactNode
  foot?: ReactNode
}

/** One question at the door: what it is for, the form, the other ways below a hairline. */
export const Door = ({ title, text, refused, children, foot }: DoorProps) => (
  <section className="grid gap-5">
    <div className="grid gap-1.5">
      <h1 className="text-22 font-bold">{title}</h1>
      {text !== undefined && <p className="text-ink-muted">{text}</p>}
    </div>
    {refused !== undefined && refused.field === null && (
      <div role="alert">
        <Notice kind="danger" icon={CircleAlert} title={wordsOfRefused(refused)} />
      </div>
    )}
    {children}
    {foot !== undefined && <div className="grid gap-1 border-t border-line pt-4 text-ink-muted">{foot}</div>}
  </section>
)

export const wrongIn = (refused: Refused | undefined, field: string): string | undefined =>
  refused?.field === field ? wordsOfRefused(refused) : undefined

export const doorLinkClass = 'inline-flex min-h-11 items-center font-bold text-ink underline-offset-4 hover:underline'
