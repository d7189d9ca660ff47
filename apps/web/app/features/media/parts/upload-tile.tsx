import { ChevronLeft, ChevronRight, Play, RotateCw, X } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Icon } from '../../../ui/icon.tsx'
import { useStyled } from '../../../ui/styled.tsx'
import type { Upload } from '../upload-desk.ts'

type UploadTileProps = {
  item: Upload
  index: number
  count: number
  onRemove: () => void
  onRetry: () => void
  onMove: (by: -1 | 1) => void
  onDescribe: () => void
}

const Bar = ({ children }: { children: ReactNode }) => (
  <span className="num absolute inset-x-0 bottom-0 bg-veil py-0.5 text-center text-11 text-on-veil">{children}</span>
)

const Progress = ({ share }: { share: number }) => (
  <span className="absolute inset-x-0 bottom-0 h-0.75 bg-white/30">
    <span className="block h-full bg-white" {...useStyled({ width: `${Math.round(share * 100)}%` })} />
  </span>
)

const small =
  'edged grid size-7 place-items-center rounded-full bg-frost text-on-frost hit [--touch:2.25rem] disabled:opacity-40'

const State = ({ item, index, onRetry }: Pick<UploadTileProps, 'item' | 'index' | 'onRetry'>) => {
  if (item.state === 'failed') {
    return (
      <span className="absolute inset-0 grid place-content-center justify-items-center gap-1 bg-veil p-1.5 text-center text-11 text-on-veil">
        <span>{item.wrong}</span>
        {item.canRetry && (
          <button type="button" className="flex min-h-9 items-center gap-1 font-bold" onClick={onRetry}>
            <Icon of={RotateCw} size={14} />
            {m.picture_retry()}
          </button>
        )}
      </span>
    )
  }
  if (item.state === 'sending' || item.state === 'processing') {
    const share = Math.round(item.progress * 100)
    return (
      <>
        <Bar>{item.state === 'sending' ? m.media_sending({ share }) : m.media_processing()}</Bar>
        <Progress share={item.progress} />
      </>
    )
  }
  return index === 0 ? <Bar>{m.media_cover()}</Bar> : null
}

/** A thumbnail with its upload's state. Arrow keys with Alt move it, as the two buttons do. */
export const UploadTile = ({ item, index, count, onRemove, onRetry, onMove, onDescribe }: UploadTileProps) => {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return
    event.preventDefault()
    onMove(event.key === 'ArrowLeft' ? -1 : 1)
  }
  const name = item.kind === 'video' ? m.media_video_of({ index: index + 1 }) : m.media_picture_of({ index: index + 1 })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of controls that is no part of a form
    <div role="group" aria-label={name} className="group/tile grid w-24 gap-1 desk:w-30" onKeyDown={onKeyDown}>
      <div className="picture aspect-3/4 rounded-card bg-well">
        {item.preview !== null &&
          (item.kind === 'video' && item.preview.startsWith('blob:') ? (
            <video src={item.preview} muted playsInline preload="metadata" className="size-full object-cover" />
          ) : (
            <img src={item.preview} alt={item.alt} className="size-full object-cover" />
          ))}
        {item.kind === 'video' && (
          <span className="absolute top-1.5 left-1.5 grid size-6 place-items-center rounded-full bg-veil text-on-veil">
            <Icon of={Play} size={12} filled />
          </span>
        )}
        <State item={item} index={index} onRetry={onRetry} />
        <span className="absolute top-1 right-1">
          <button type="button" aria-label={m.media_remove({ name })} className={small} onClick={onRemove}>
            <Icon of={X} size={14} />
          </button>
        </span>
      </div>
      <div className="flex items-center justify-between">
        <button
          type="button"
          aria-label={m.media_earlier({ name })}
          className="grid size-9 place-items-center rounded-full hover:bg-well disabled:text-ink-ghost"
          disabled={index === 0}
          onClick={() => onMove(-1)}
        >
          <Icon of={ChevronLeft} size={16} />
        </button>
        <button
          type="button"
          aria-label={m.media_describe_of({ name })}
          className={`h-9 rounded-full px-1 text-12 font-bold whitespace-nowrap hover:bg-well ${item.alt === '' ? 'text-ink-muted' : 'text-positive'}`}
          onClick={onDescribe}
        >
          {m.media_alt_short()}
        </button>
        <button
          type="button"
          aria-label={m.media_later({ name })}
          className="grid size-9 place-items-center rounded-full hover:bg-well disabled:text-ink-ghost"
          disabled={index === count - 1}
          onClick={() => onMove(1)}
        >
          <Icon of={ChevronRight} size={16} />
        </button>
      </div>
    </div>
  )
}
