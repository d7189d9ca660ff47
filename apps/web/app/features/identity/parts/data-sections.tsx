import { useQuery } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { textOf } from '../../../lib/form.ts'
import { usePage } from '../../../lib/page.tsx'
import { useDeed } from '../../../lib/use-deed.ts'
import { m } from '../../../paraglide/messages.js'
import { Button, buttonClass } from '../../../ui/button.tsx'
import { ConfirmSheet } from '../../../ui/confirm-sheet.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Outcome } from '../../../ui/outcome.tsx'
import { Section } from '../../../ui/section.tsx'
import { beginExport, type Imported, importArchive, leave } from '../mutations.ts'
import { exportQuery } from '../queries.ts'
import { wordsOfAccountRefusal } from '../refused.ts'
import { PasswordField } from './password-field.tsx'

/** All of one's data in an archive, with how far it is. */
export const ExportSection = () => {
  const [id, setId] = useState<string>()
  const begin = useDeed(wordsOfAccountRefusal)
  const made = useQuery({ ...exportQuery(id ?? ''), enabled: id !== undefined })
  const { state, progress = 0, link } = made.data ?? {}
  const isUnderWay = begin.isBusy || (id !== undefined && state !== 'ready' && state !== 'failed')
  return (
    <Section title={m.data_export()} text={m.data_export_text()}>
      {isUnderWay && (
        <div>
          <progress value={progress} max={1} aria-label={m.data_export_progress()} className="h-1 w-full accent-ink" />
          <p className="num text-13 text-ink-muted">{m.data_export_share({ share: Math.round(progress * 100) })}</p>
        </div>
      )}
      {state === 'ready' && link != null ? (
        <a href={link} download className={buttonClass('ink', 44, 'justify-self-start')}>
          <Icon of={Download} />
          {m.data_download()}
        </a>
      ) : (
        <Button
          className="justify-self-start"
          busy={isUnderWay}
          onClick={() => void begin.run(async () => setId((await beginExport()).id))}
        >
          {m.data_export_begin()}
        </Button>
      )}
      <Outcome wrong={state === 'failed' ? m.data_export_failed() : begin.wrong} done={undefined} />
    </Section>
  )
}

export const ImportSection = () => {
  const deed = useDeed(wordsOfAccountRefusal)
  const [imported, setImported] = useState<Imported>()
  return (
    <Section title={m.data_import()} text={m.data_import_text()}>
      <label className={buttonClass('soft', 44, 'relative justify-self-start has-focus-visible:outline-2')}>
        <input
          type="file"
          accept=".zip,application/zip"
          className="sr-only"
          disabled={deed.isBusy}
          onChange={(event) => {
            const [file] = event.target.files ?? []
            if (file !== undefined) void deed.run(async () => setImported(await importArchive(file)))
            event.target.value = ''
          }}
        />
        {deed.isBusy && <span className="spin" aria-hidden="true" />}
        {m.data_import_choose()}
      </label>
      <Outcome
        wrong={deed.wrong}
        done={
          deed.isDone && imported !== undefined
            ? m.data_imported({ count: imported.parts.reduce((sum, part) => sum + part.imported, 0) })
            : undefined
        }
      />
    </Section>
  )
}

/** Two weeks of grace; signing in before then keeps everything. */
export const LeaveSection = () => {
  const { locale } = usePage()
  const deed = useDeed(wordsOfAccountRefusal)
  const [password, setPassword] = useState<string>()
  const [dueAt, setDueAt] = useState<string>()
  const date = (at: string): string => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(at))
  return (
    <Section title={m.data_leave()} text={m.data_leave_text()}>
      {dueAt === undefined ? (
        <form
          className="grid gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            setPassword(textOf(new FormData(event.currentTarget), 'password'))
          }}
        >
          <PasswordField label={m.identity_password()} name="password" autoComplete="current-password" />
          <Button kind="danger" type="submit" className="justify-self-start" busy={deed.isBusy}>
            {m.data_leave_begin()}
          </Button>
        </form>
      ) : (
        <p role="status">{m.data_leave_due({ date: date(dueAt) })}</p>
      )}
      <Outcome wrong={deed.wrong} done={undefined} />
      {password !== undefined && (
        <ConfirmSheet
          title={m.data_leave_title()}
          text={m.data_leave_text()}
          confirm={m.data_leave_begin()}
          onConfirm={() => {
            setPassword(undefined)
            void deed.run(async () => setDueAt((await leave(password)).dueAt))
          }}
          onClose={() => setPassword(undefined)}
        />
      )}
    </Section>
  )
}
