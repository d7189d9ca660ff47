export type AvatarPicture = string | null

const grounds = [
  'bg-link-wash text-link',
  'bg-positive-wash text-positive',
  'bg-warning-wash text-warning',
  'bg-danger-wash text-danger',
  'bg-well-strong text-ink-muted',
]

const groundOf = (name: string): string => {
  let sum = 0
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973
  return grounds[sum % grounds.length] ?? 'bg-well'
}

/** Stands for a person without a picture: the first letter on a ground that stays the same for the name. */
export const Initial = ({ name, className }: { name: string; className: string }) => (
  <svg viewBox="0 0 40 40" className={`${className} ${groundOf(name)}`} aria-hidden="true">
    <text x="20" y="26.5" textAnchor="middle" fontSize="18" fontWeight="600" fill="currentColor">
      {[...name.trim()][0]?.toUpperCase() ?? ''}
    </text>
  </svg>
)
