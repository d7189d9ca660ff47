type CountBadgeProps = { count: number; label?: string; className?: string }

/** An unread count. Nothing at zero; at most two digits. */
export const CountBadge = ({ count, label, className = '' }: CountBadgeProps) =>
  count > 0 && (
    <span
      className={`edged num h-4.5 min-w-4.5 rounded-full bg-cinnabar px-1.25 text-center text-11/4.5 font-bold text-on-cinnabar ${className}`}
    >
      {count > 99 ? '99+' : count}
      {label !== undefined && <span className="sr-only"> {label}</span>}
    </span>
  )
