import { ImagePlus, Video } from 'lucide-react'
import { type DragEvent, useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Icon } from '../../../ui/icon.tsx'
import type { Upload } from '../upload-desk.ts'
import { UploadTile } from './upload-tile.tsx'

type UploadStripProps = {
  items: readonly Upload[]
  most: number
  accept: string
  onAdd: (files: readonly File[]) => void
  onRemove: (key: string) => void
  onRetry: (key: string) => void
  onMove: (key: string, index: number) => void
  onDescribe: (key: string) => void
}

/** Pictures and videos of a note in their order, each with its own state. The first is the cover. */
export const UploadStrip = ({
  items,
  most,
  accept,
  onAdd,
  onRemove,
  onRetry,
  onMove,
  onDescribe,
}: UploadStripProps) => {
  const [dragged, setDragged] = useState<string>()
  const [said, setSaid] = useState('')
  const move = (key: string, index: number): void => {
    if (index < 0 || index >= items.length) return
    onMove(key, index)
    setSaid(m.media_moved({ index: index + 1, count: items.length }))
  }
  const drop = (event: DragEvent, index: number): void => {
    if (dragged === undefined) return
    event.preventDefault()
    event.stopPropagation()
    move(dragged, index)
    setDragged(undefined)
  }
  return (
    <>
      <ol className="flex flex-wrap gap-2" aria-label={m.media_strip()}>
        {items.map((item, index) => (
          <li
            key={item.key}
            draggable
            className={dragged === item.key ? 'opacity-50' : ''}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move'
              event.dataTransfer.setData('text/plain', item.key)
              setDragged(item.key)
            }}
            onDragEnd={() => setDragged(undefined)}
            onDragOver={(event) => dragged !== undefined && event.preventDefault()}
            onDrop={(event) => drop(event, index)}
          >
            <UploadTile
              item={item}
              index={index}
              count={items.length}
              onRemove={() => onRemove(item.key)}
              onRetry={() => onRetry(item.key)}
              onMove={(by) => move(item.key, index + by)}
              onDescribe={() => onDescribe(item.key)}
            />
          </li>
        ))}
        {items.length < most && (
          <li>
            <label className="edged grid aspect-3/4 w-24 cursor-pointer place-content-center justify-items-center gap-1 rounded-card bg-well text-center text-12 text-ink-muted transition-colors duration-fade hover:bg-well-strong has-focus-visible:outline-2 has-focus-visible:outline-focus desk:w-30">
              <input
                type="file"
                multiple={most > 1}
                accept={accept}
                className="sr-only"
                onChange={(event) => {
                  onAdd([...(event.target.files ?? [])])
                  event.target.value = ''
                }}
              />
              <Icon of={accept.startsWith('video') ? Video : ImagePlus} size={24} />
              <span>{items.length === 0 ? m.media_add() : m.media_count({ count: items.length, most })}</span>
            </label>
          </li>
        )}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  )
}
