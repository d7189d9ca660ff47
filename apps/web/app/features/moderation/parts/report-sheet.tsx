import { Check } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { Input } from '../../../lib/api.ts'
import { wordsOfRefusal } from '../../../lib/refusals.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { showToast } from '../../../ui/toast.tsx'
import { sendReport } from '../mutations.ts'
import { reasonWords } from '../reasons.ts'

type Report = Input<'POST /reports'>['body']
export type Reported = Pick<Report, 'kind' | 'id'>

const reasons = Object.keys(reasonWords) as Report['reason'][]

export default function ReportSheet({ reported, onClose }: { reported: Reported; onClose: () => void }) {
  const [reason, setReason] = useState<Report['reason']>()
  const [detail, setDetail] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string>()
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (reason === undefined) return
    setBusy(true)
    try {
      await sendReport({ ...reported, reason, detail })
      showToast({ icon: Check, text: m.report_thanks() })
      onClose()
    } catch (error) {
      setWrong(wordsOfRefusal(error))
      setBusy(false)
    }
  }
  return (
    <Sheet label={m.report_title()} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <fieldset>
          <legend className="mb-1 text-18 font-bold">{m.report_title()}</legend>
          <p className="mb-2 text-13 text-ink-muted">{m.report_text()}</p>
          <div className="max-h-[42dvh] overflow-y-auto">
            {reasons.map((each) => (
              <label key={each} className="flex min-h-11 items-center gap-3 rounded-control px-2 hover:bg-well">
                <input
                  type="radio"
                  name="reason"
                  className="size-4.5 accent-ink"
                  checked={each === reason}
                  onChange={() => setReason(each)}
                />
                {reasonWords[each]()}
              </label>
            ))}
          </div>
        </fieldset>
        <textarea
          value={detail}
          maxLength={1_000}
          rows={2}
          aria-label={m.report_detail()}
          placeholder={m.report_detail()}
          className="edged mt-2 w-full resize-none rounded-control bg-well px-3.5 py-2.5 text-16 placeholder:text-ink-faint desk:text-14"
          onChange={(event) => setDetail(event.target.value)}
        />
        {wrong !== undefined && (
          <p role="alert" className="mt-1 text-13 text-danger">
            {wrong}
          </p>
        )}
        <div className="mt-3 flex gap-2">
          <Button className="flex-1" onClick={onClose}>
            {m.dialog_cancel()}
          </Button>
          <Button kind="ink" type="submit" className="flex-1" busy={isBusy} disabled={reason === undefined}>
            {m.report_send()}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
