import type { ReactNode } from 'react'

type TableProps = { label: string; head: readonly { name: string; isNumber?: boolean }[]; children: ReactNode }

/** Hairlines only; numbers at the right; it scrolls sideways in itself, never the page. */
export const Table = ({ label, head, children }: TableProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys
  <section className="overflow-x-auto" aria-label={label} tabIndex={0}>
    <table className="num w-full text-13">
      <thead>
        <tr className="border-b border-line text-left text-ink-muted">
          {head.map(({ name, isNumber = false }) => (
            <th
              key={name}
              scope="col"
              className={`h-10 pr-4 font-regular whitespace-nowrap ${isNumber ? 'text-right' : ''}`}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="[&_td]:h-11 [&_td]:pr-4 [&_tr]:border-b [&_tr]:border-line">{children}</tbody>
    </table>
  </section>
)
