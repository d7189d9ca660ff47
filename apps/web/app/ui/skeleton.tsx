/** A shape that is known before its content. Shown only after 120 ms (see `.skeleton`). */
export const Skeleton = ({ className = '' }: { className?: string }) => (
  <div className={`skeleton rounded-card ${className}`} aria-hidden="true" />
)

export const SkeletonLine = ({ className = '' }: { className?: string }) => (
  <div className={`skeleton h-3 rounded-full ${className}`} aria-hidden="true" />
)
