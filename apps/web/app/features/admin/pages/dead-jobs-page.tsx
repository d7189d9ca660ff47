import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { Moment } from '../../../lib/page.tsx'
import { wordsOfRefusal } from '../../../lib/refusals.ts'
import { useDeed } from '../../../lib/use-deed.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Outcome } from '../../../ui/outcome.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { discardJob, retryJob } from '../mutations.ts'
import { deadJobsQuery } from '../queries.ts'

/** Jobs that failed on their last try: again, or let go. */
export const DeadJobsPage = () => {
  const client = useQueryClient()
  const list = useInfiniteQuery(deadJobsQuery())
  const deed = useDeed(wordsOfRefusal)
  const jobs = list.data?.pages.flatMap(({ items }) => items) ?? []
  const run = async (act: () => Promise<unknown>): Promise<void> => {
    await deed.run(act)
    await client.invalidateQueries({ queryKey: ['admin'] })
  }
  if (list.isPending) return <Skeleton className="h-40" />
  if (list.isSuccess && jobs.length === 0) {
    return <EmptyState drawing="boat" title={m.admin_dead_none()} text={m.admin_dead_none_text()} />
  }
  return (
    <>
      <Outcome wrong={list.isError ? wordsOfRefusal(list.error) : deed.wrong} done={undefined} />
      <ul>
        {jobs.map((job) => (
          <li
            key={job.id}
            className="grid gap-2 border-b border-line py-3 desk:grid-cols-[minmax(0,1fr)_auto] desk:items-center"
          >
            <div className="min-w-0">
              <p className="num flex flex-wrap items-center gap-2">
                <b>{job.name}</b>
                <span className="text-12 text-ink-faint">{m.admin_tries({ count: job.attempts })}</span>
                <Moment at={job.createdAt} className="text-12 text-ink-faint" />
              </p>
              <p className="text-13 text-danger">{job.error}</p>
              <details>
                <summary className="inline-flex min-h-9 items-center text-13 text-ink-muted hover:text-ink">
                  {m.admin_payload()}
                </summary>
                <pre className="overflow-x-auto rounded-control bg-well p-3 text-12">
                  {JSON.stringify(job.payload, null, 2)}
                </pre>
              </details>
            </div>
            <div className="flex gap-2">
              <Button size={36} disabled={deed.isBusy} onClick={() => void run(() => retryJob(job.id))}>
                {m.picture_retry()}
              </Button>
              <Button size={36} kind="danger" disabled={deed.isBusy} onClick={() => void run(() => discardJob(job.id))}>
                {m.admin_discard()}
              </Button>
            </div>
          </li>
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
