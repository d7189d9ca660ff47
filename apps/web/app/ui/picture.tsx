import { RotateCw } from 'lucide-react'
import { type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { m } from '../paraglide/messages.js'
import { Icon } from './icon.tsx'
import { useStyled } from './styled.tsx'

export type PictureSource = { readonly type: string; readonly srcSet: string }
export type PictureData = {
  readonly sources: readonly PictureSource[]
  /** What a browser without the newer formats loads, and the picture the ratio belongs to. */
  readonly src: string
  readonly width: number
  readonly height: number
  readonly alt: string
  /** Dominant colour as `#rrggbb`: the ground until the picture is there. */
  readonly tone: string | null
  /** Base64 of a thumbhash: the blurred stand-in. */
  readonly thumbhash: string | null
}

type PictureProps = {
  of: PictureData
  sizes: string
  /** In the first row: loaded at once, never faded in, so that it can be the largest paint. */
  eager?: boolean
  /** Height by width of the frame; the picture covers it. */
  ratio?: number
  fit?: 'cover' | 'contain'
  className?: string
}

const paintBlur = async (frame: HTMLElement, hash: string): Promise<void> => {
  const { thumbHashToDataURL } = await import('thumbhash')
  const bytes = Uint8Array.from(atob(hash), (character) => character.charCodeAt(0))
  frame.style.background = `center / cover url(${thumbHashToDataURL(bytes)})`
}

/** Dominant colour at once, then the thumbhash, then the picture; a cached picture does not fade. */
export const Picture = ({ of: picture, sizes, eager = false, ratio, fit = 'cover', className = '' }: PictureProps) => {
  const frame = useRef<HTMLSpanElement>(null)
  const image = useRef<HTMLImageElement>(null)
  const [attempt, setAttempt] = useState(0)
  const [isBroken, setBroken] = useState(false)
  const tone = picture.tone !== null && /^#[0-9a-f]{6}$/i.test(picture.tone) ? picture.tone : 'var(--color-well)'
  const { thumbhash } = picture

  useEffect(() => {
    const element = image.current
    if (element === null) return
    if (element.complete) {
      if (element.naturalWidth === 0 && element.currentSrc !== '') setBroken(true)
      return
    }
    if (!eager) element.dataset.loading = ''
    if (frame.current !== null && thumbhash !== null) void paintBlur(frame.current, thumbhash)
  }, [eager, thumbhash])

  const reveal = (event: SyntheticEvent<HTMLImageElement>): void => {
    delete event.currentTarget.dataset.loading
    setBroken(false)
  }

  return (
    <span
      ref={frame}
      className={`picture ${className}`}
      {...useStyled({
        background: tone,
        aspectRatio: ratio === undefined ? `${picture.width} / ${picture.height}` : `1 / ${ratio}`,
      })}
    >
      <picture key={attempt}>
        {picture.sources.map(({ type, srcSet }) => (
          <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
        ))}
        <img
          ref={image}
          src={picture.src}
          alt={picture.alt}
          width={picture.width}
          height={picture.height}
          sizes={sizes}
          loading={eager ? 'eager' : 'lazy'}
          fetchPriority={eager ? 'high' : 'auto'}
          decoding="async"
          className={`size-full transition-opacity duration-fade data-loading:opacity-0 ${fit === 'cover' ? 'object-cover' : 'object-contain'}`}
          hidden={isBroken}
          onLoad={reveal}
          onError={() => setBroken(true)}
        />
      </picture>
      {isBroken && (
        <button
          type="button"
          className="absolute inset-0 z-1 m-auto flex h-9 w-fit items-center gap-1.5 rounded-full bg-veil px-3 text-12 text-on-veil"
          onClick={(event) => {
            event.preventDefault()
            setBroken(false)
            setAttempt(attempt + 1)
          }}
        >
          <Icon of={RotateCw} size={14} />
          {m.picture_retry()}
        </button>
      )}
    </span>
  )
}
