import { type AvatarPicture, Initial } from './initial.tsx'

const sizes = {
  20: 'size-5',
  24: 'size-6',
  28: 'size-7',
  36: 'size-9',
  44: 'size-11',
  64: 'size-16',
  96: 'size-24',
} as const

type AvatarProps = {
  name: string
  picture: AvatarPicture
  size?: keyof typeof sizes
  /** A shop's avatar is a square with control corners, a person's is round. */
  square?: boolean
  className?: string
}

/** Decoration beside a written name, so it has no name of its own. */
export const Avatar = ({ name, picture, size = 36, square = false, className = '' }: AvatarProps) => {
  const shape = `${sizes[size]} flex-none object-cover bg-well ${square ? 'rounded-control' : 'rounded-full'} ${className}`
  return picture === null ? (
    <Initial name={name} className={shape} />
  ) : (
    <img src={picture} alt="" width={size} height={size} loading="lazy" decoding="async" className={shape} />
  )
}
