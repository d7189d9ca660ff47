import { Link, type LinkProps } from 'react-router'

type ChipLinkProps = LinkProps & { chosen?: boolean }

/** Navigation chips fill when they are where one is. */
export const ChipLink = ({ chosen = false, className = '', ...rest }: ChipLinkProps) => (
  <Link
    aria-current={chosen ? 'page' : undefined}
    className={`inline-flex h-9 flex-none items-center rounded-full px-3.5 whitespace-nowrap transition-colors duration-fade ${
      chosen ? 'chosen bg-well-strong font-bold' : 'text-ink-muted hover:bg-well hover:text-ink'
    } ${className}`}
    {...rest}
  />
)
