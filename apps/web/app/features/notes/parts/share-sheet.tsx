import { useQuery } from '@tanstack/react-query'
import { Check, Copy, Share } from 'lucide-react'
import { useState } from 'react'
import { usePage } from '../../../lib/page.tsx'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { inputClass } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { shareQuery } from '../queries.ts'
import type { Note } from '../types.ts'

/** The short link, its QR code, and the device's own share sheet where there is one. */
export default function ShareSheet({ note, onClose }: { note: Note; onClose: () => void }) {
  const { origin } = usePage()
  const share = useQuery(shareQuery(note.id))
  const [isCopied, setCopied] = useState(false)
  const url = share.data?.shortUrl ?? `${origin === '' ? location.origin : origin}/notes/${note.id}`

  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(url)
    setCopied(true)
  }
  const handOver = (): void => {
    // Rejects when the visitor closes the device's sheet, which is no fault.
    navigator.share({ title: note.title, url }).catch(() => undefined)
  }
  return (
    <Sheet label={m.note_share()} onClose={onClose}>
      <h2 className="text-18 font-bold">{m.note_share()}</h2>
      <div className="mt-4 grid justify-items-center gap-3">
        {share.isPending ? (
          <Skeleton className="size-44" />
        ) : (
          share.data !== undefined && (
            <img
              src={`/api/v1/notes/${note.id}/qr`}
              alt={m.note_qr()}
              width={176}
              height={176}
              className="size-44 rounded-control bg-white p-2"
            />
          )
        )}
        <p className="text-13 text-ink-muted">{m.note_qr_hint()}</p>
      </div>
      <div className="mt-4 flex gap-2">
        <input
          readOnly
          value={url}
          aria-label={m.note_link()}
          className={`${inputClass} min-w-0 flex-1`}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button kind="ink" onClick={() => void copy()}>
          <Icon of={isCopied ? Check : Copy} size={16} />
          {isCopied ? m.note_copied() : m.note_copy()}
        </Button>
      </div>
      {typeof navigator.share === 'function' && (
        <Button className="mt-2 w-full" onClick={handOver}>
          <Icon of={Share} size={16} />
          {m.note_share_elsewhere()}
        </Button>
      )}
    </Sheet>
  )
}
