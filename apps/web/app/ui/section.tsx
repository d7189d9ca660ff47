import type { ReactNode } from 'react'

type SectionProps = { title: string; text?: ReactNode; children: ReactNode }

/** A part of a settings page: space and a hairline, no box. */
export const Section = ({ title, text, children }: SectionProps) => (
  <section className="grid max-w-152 gap-3 border-t border-line pt-6 pb-8 first:border-t-0 first:pt-0">
    <div className="grid gap-0.5">
      <h2 className="text-16 font-bold">{title}</h2>
      {text !== undefined && <p className="text-13 text-ink-muted">{text}</p>}
    </div>
    {children}
  </section>
)
