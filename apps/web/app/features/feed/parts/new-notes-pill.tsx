import { useQuery } from '@tanstack/react-query'
import { ArrowUp } from 'lucide-react'
import { useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Icon } from '../../../ui/icon.tsx'
import { type ChannelId, newNotesQuery } from '../queries.ts'

type NewNotesPillProps = { channel: ChannelId | undefined; since: string; onShow: () => Promise<void> }

/** New notes wait behind a pill; nothing is put above what someone reads. */
export const NewNotesPill = ({ channel, since, onShow }: NewNotesPillProps) => {
  const { data } = useQuery(newNotesQuery(channel, since))
  const [isBusy, setBusy] = useState(false)
  if (data === undefined || data.count === 0) return null
  const show = async (): Promise<void> => {
    setBusy(true)
    await onShow()
    setBusy(false)
  }
  return (
    <div className="pointer-events-none sticky top-28 z-sticky h-0 desk:top-20">
      <button
        type="button"
        aria-busy={isBusy || undefined}
        className="edged toast pointer-events-auto mx-auto flex h-10 w-fit items-center gap-2 rounded-full bg-surface pr-4.5 pl-3 text-13 font-bold shadow-float"
        onClick={() => void show()}
      >
        <span className="flex">
          {data.avatars.slice(0, 3).map((avatar) => (
            <img
              key={avatar}
              src={avatar}
              alt=""
              className="-ml-1.5 size-5 rounded-full object-cover ring-2 ring-surface first:ml-0"
            />
          ))}
        </span>
        {m.feed_new_notes({ count: data.count })}
        <Icon of={ArrowUp} size={16} />
      </button>
    </div>
  )
}
