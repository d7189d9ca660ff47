import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { Moment } from '../../../lib/page.tsx'
import { wordsOfRefusal } from '../../../lib/refusals.ts'
import { useDeed } from '../../../lib/use-deed.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Field } from '../../../ui/field.tsx'
import { Outcome } from '../../../ui/outcome.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { TabLink, Tabs } from '../../../ui/tabs.tsx'
import { decideReport } from '../mutations.ts'
import { type Decision, type Report, reportsQuery } from '../queries.ts'
import { reasonWords } from '../reasons.ts'

const decisions: Record<Decision, () => string> = {
  dismiss: () => m.decide_dismiss(),
  remove: () => m.decide_remove(),
  warn: () => m.decide_warn(),
  suspend: () => m.decide_suspend(),
}
const decisionOrder = ['dismiss', 'warn', 'remove', 'suspend'] as const
const kinds: Record<Report['kind'], () => string> = {
  note: () => m.report_kind_note(),
  comment: () => m.report_kind_comment(),
  user: () => m.report_kind_user(),
  board: () => m.report_kind_board(),
  message: () => m.report_kind_message(),
}

const Row = ({ report, onDecided }: { report: Report; onDecided: () => void }) => {
  const [note, setNote] = useState('')
  const deed = useDeed(wordsOfRefusal)
  const decide = async (decision: Decision): Promise<void> => {
    if (await deed.run(() => decideReport(report.id, decision, note.trim()))) onDecided()
  }
  return (
    <li className="grid gap-2 border-b border-line py-4">
      <p className="flex flex-wrap items-center gap-2 text-13">
        <Badge kind="warning">{reasonWords[report.reason]()}</Badge>
        <span>{kinds[report.kind]()}</span>
        {report.sameTarget > 1 && <b className="num">{m.report_same({ count: report.sameTarget })}</b>}
        <Link to={`/@${report.reporter.handle}`} className="text-ink-muted hover:underline">
          {m.report_by({ name: report.reporter.name })}
        </Link>
        <Moment at={report.at} className="text-ink-faint" />
      </p>
      <blockquote className="max-w-152 rounded-control bg-well px-3.5 py-2.5 whitespace-pre-line">
        {report.excerpt === '' ? m.report_gone() : report.excerpt}
        {report.link !== null && (
          <Link to={report.link} className="mt-1 block text-13 text-link hover:underline">
            {m.report_open()}
          </Link>
        )}
      </blockquote>
      {report.detail !== '' && <p className="max-w-152 text-13 text-ink-muted">{report.detail}</p>}
      {report.decision === null ? (
        <div className="grid max-w-152 gap-2">
          <Field
            label={m.decide_note()}
            value={note}
            maxLength={1_000}
            onChange={(event) => setNote(event.target.value)}
          />
          <div className="flex flex-wrap gap-2">
            {decisionOrder.map((decision) => (
              <Button
                key={decision}
                size={36}
                kind={decision === 'remove' || decision === 'suspend' ? 'danger' : 'soft'}
                disabled={deed.isBusy}
                onClick={() => void decide(decision)}
              >
                {decisions[decision]()}
              </Button>
            ))}
          </div>
          <Outcome wrong={deed.wrong} done={undefined} />
        </div>
      ) : (
        <p className="text-13">
          <Badge>{decisions[report.decision]()}</Badge>
        </p>
      )}
    </li>
  )
}

/** The queue of reports, the oldest first; one decision counts for all open ones about the same thing. */
export const ReportsPage = ({ state }: { state: 'open' | 'decided' }) => {
  const client = useQueryClient()
  const list = useInfiniteQuery(reportsQuery(state))
  const reports = list.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <>
      <Tabs label={m.reports_states()} className="mb-2 border-b border-line">
        <TabLink to="/admin/reports" chosen={state === 'open'}>
          {m.reports_open()}
        </TabLink>
        <TabLink to="/admin/reports?state=decided" chosen={state === 'decided'}>
          {m.reports_decided()}
        </TabLink>
      </Tabs>
      {list.isPending && <Skeleton className="h-40" />}
      {list.isError && <Outcome wrong={wordsOfRefusal(list.error)} done={undefined} />}
      {list.isSuccess && reports.length === 0 && (
        <EmptyState drawing="boat" title={m.reports_none_title()} text={m.reports_none_text()} />
      )}
      <ul>
        {reports.map((report) => (
          <Row
            key={report.id}
            report={report}
            onDecided={() => void client.invalidateQueries({ queryKey: ['moderation'] })}
          />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button className="mt-4" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {m.notes_more()}
        </Button>
      )}
    </>
  )
}
