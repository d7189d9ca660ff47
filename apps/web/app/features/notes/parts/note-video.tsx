import { useEffect, useRef } from 'react'
import type { MediaCard } from '../types.ts'

const playlistType = 'application/vnd.apple.mpegurl'

/** Muted and in view before it plays by itself, and only where motion is welcome. Browsers without HLS load a player for it. */
export const NoteVideo = ({ media }: { media: MediaCard }) => {
  const element = useRef<HTMLVideoElement>(null)
  const hls = media.video?.hls ?? null
  const file = media.video?.file ?? null

  useEffect(() => {
    const video = element.current
    // With one file that plays everywhere, the half megabyte of player is not worth its ladder.
    if (video === null || hls === null || file !== null || video.canPlayType(playlistType) !== '') return
    let isGone = false
    let destroy = (): void => undefined
    void import('hls.js').then(({ default: Hls }) => {
      if (isGone || !Hls.isSupported()) return
      const player = new Hls({ capLevelToPlayerSize: true })
      player.loadSource(hls)
      player.attachMedia(video)
      destroy = () => player.destroy()
    })
    return () => {
      isGone = true
      destroy()
    }
  }, [hls, file])

  useEffect(() => {
    const video = element.current
    if (video === null || matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const observer = new IntersectionObserver(
      (entries) => {
        // A browser may refuse to start by itself; the controls are there for that.
        if (entries.at(-1)?.isIntersecting === true) video.play().catch(() => undefined)
        else video.pause()
      },
      { threshold: 0.5 },
    )
    observer.observe(video)
    return () => observer.disconnect()
  }, [])

  return (
    <video
      ref={element}
      className="absolute inset-0 size-full object-contain"
      poster={media.video?.poster ?? media.url ?? undefined}
      aria-label={media.alt}
      controls
      muted
      loop
      playsInline
      preload="metadata"
    >
      {hls !== null && <source src={hls} type={playlistType} />}
      {file !== null && <source src={file} type="video/mp4" />}
    </video>
  )
}
