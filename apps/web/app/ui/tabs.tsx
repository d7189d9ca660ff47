import type { ReactNode } from 'react'
import { Link, type LinkProps } from 'react-router'

type TabLinkProps = LinkProps & { chosen: boolean }

/** Tabs that are places with an address, so links in a nav; the mark is a 2 px ink line. */
export const TabLink = ({ chosen, className = '', children, ...rest }: TabLinkProps) => (
  <Link
    aria-current={chosen ? 'page' : undefined}
    className={`relative flex h-11 items-center gap-1.5 whitespace-nowrap transition-colors duration-fade ${
      chosen
        ? 'font-bold text-ink after:absolute after:inset-x-1 after:bottom-1 after:h-0.5 after:rounded-full after:bg-ink'
        : 'text-ink-muted hover:text-ink'
    } ${className}`}
    {...rest}
  >
    {children}
  </Link>
)

export const Tabs = ({
  label,
  className = '',
  children,
}: {
  label: string
  className?: string
  children: ReactNode
}) => (
  <nav aria-label={label} className={`scroll-x flex gap-6 ${className}`}>
    {children}
  </nav>
)
