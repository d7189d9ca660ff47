import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import { wordsOfRefusal } from '../../../lib/refusals.ts'
import { useDeed } from '../../../lib/use-deed.ts'
import { m } from '../../../paraglide/messages.js'
import { Avatar } from '../../../ui/avatar.tsx'
import { Button } from '../../../ui/button.tsx'
import { Outcome } from '../../../ui/outcome.tsx'
import { Section } from '../../../ui/section.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { letBack } from '../mutations.ts'
import { keptAwayQuery } from '../queries.ts'

/** People blocked or muted, and the way back. */
export const KeptAway = ({ kind }: { kind: 'blocks' | 'mutes' }) => {
  const client = useQueryClient()
  const list = useInfiniteQuery(keptAwayQuery(kind))
  const change = useDeed(wordsOfRefusal)
  const people = list.data?.pages.flatMap(({ items }) => items) ?? []
  const isBlocks = kind === 'blocks'
  return (
    <Section
      title={isBlocks ? m.graph_blocks() : m.graph_mutes()}
      text={isBlocks ? m.graph_blocks_text() : m.graph_mutes_text()}
    >
      {list.isPending && <Skeleton className="h-13" />}
      {list.isError && <Outcome wrong={wordsOfRefusal(list.error)} done={undefined} />}
      {list.isSuccess && people.length === 0 && <p className="text-ink-faint">{m.graph_nobody()}</p>}
      <ul>
        {people.map(({ id, name, handle, avatar }) => (
          <li key={id} className="flex min-h-15 items-center gap-3 border-b border-line">
            <Avatar name={name} picture={avatar} />
            <Link to={`/@${handle}`} className="min-w-0 flex-1 truncate">
              {name} <span className="text-12 text-ink-faint">@{handle}</span>
            </Link>
            <Button
              size={36}
              disabled={change.isBusy}
              onClick={() =>
                void change
                  .run(() => letBack(kind, id))
                  .then(() => client.invalidateQueries({ queryKey: keptAwayQuery(kind).queryKey }))
              }
            >
              {isBlocks ? m.graph_unblock() : m.graph_unmute()}
            </Button>
          </li>
        ))}
      </ul>
      {list.hasNextPage && <Button onClick={() => void list.fetchNextPage()}>{m.graph_more()}</Button>}
      <Outcome wrong={change.wrong} done={undefined} />
    </Section>
  )
}
