import type { Queryable } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { EventHandler } from '../../platform/events/events.ts'
import { certainToggles, type Ledger } from './ledger.ts'

type Count = { count: number }

/** Each question counts rows that break a promise; the store of an install at rest answers 0 to all. */
const promises = {
  'a total of likes is not its rows': sql`
    select count(*) from notes_counts c where likes <> (select count(*) from notes_likes l where l.note_id = c.note_id)`,
  'a total of comments is not its rows': sql`
    select count(*) from notes_counts c where comments <>
      (select count(*) from comments_items i where i.note_id = c.note_id and i.removed_at is null)`,
  'a total of followers or followed is not its rows': sql`
    select count(*) from graph_totals t where
      followers <> (select count(*) from graph_follows f where f.followed_id = t.person_id)
      or following <> (select count(*) from graph_follows f where f.follower_id = t.person_id)`,
  'a note has no totals, or a published one no date or topic': sql`
    select count(*) from notes_items n where not exists (select from notes_counts c where c.note_id = n.id)
      or (status = 'published' and (published_at is null
        or not exists (select from notes_topics t where t.note_id = n.id)))`,
  'a topic counts other notes than it has': sql`
    select count(*) from topics_items t where notes <> (select count(*) from notes_topics n where n.topic_id = t.id)`,
  'a published note is not in the feed, or one in the feed is not published': sql`
    select count(*) from notes_items n full join feed_cards c on c.note_id = n.id
    where (n.status is not distinct from 'published') <> (c.note_id is not null)`,
  'a card of the feed has another total of likes than its note': sql`
    select count(*) from feed_cards c join notes_counts n using (note_id) where c.likes <> n.likes`,
  'a profile counts other notes or likes than there are': sql`
    select count(*) from profiles_counts p where
      notes <> (select count(*) from notes_items n where n.author_id = p.user_id and status = 'published')
      or likes_received <> (select count(*) from notes_likes l join notes_items n on n.id = l.note_id
        where n.author_id = p.user_id)`,
  'a like was told to nobody, or a notice tells of none': sql`
    select count(*) from (
      select l.note_id, l.user_id from notes_likes l join notes_items n on n.id = l.note_id
      where n.author_id <> l.user_id) l
    full join (
      select g.subject as note_id, a.actor_id as user_id
      from notifications_actors a join notifications_groups g on g.id = a.group_id where g.kind = 'note-liked') t
      using (note_id, user_id)
    where l is null or t is null`,
  'a follow was told to nobody, or a notice tells of none': sql`
    select count(*) from graph_follows f full join (
      select g.person_id as followed_id, a.actor_id as follower_id
      from notifications_actors a join notifications_groups g on g.id = a.group_id where g.kind = 'followed') t
      using (followed_id, follower_id)
    where f is null or t is null`,
  'a comment was not told once to the author of the note': sql`
    select count(*) from comments_items i join notes_items n on n.id = i.note_id
    where n.author_id <> i.author_id
      and 1 <> (select count(*) from notifications_groups g where g.kind = 'commented' and g.comment_id = i.id)`,
  'a notice counts other people than it names': sql`
    select count(*) from notifications_groups g
    where people <> (select count(*) from notifications_actors a where a.group_id = g.id)`,
  'a change was not told by exactly one event': sql`
    select count(*) from notes_items n where status = 'published'
      and 1 <> (select count(*) from platform_events e where e.name = 'note.published' and e.aggregate_id = n.id::text)`,
  'a comment was not told by exactly one event': sql`
    select count(*) from comments_items i where 1 <> (select count(*) from platform_events e
      where e.name = 'comment.added' and e.payload ->> 'commentId' = i.id::text)`,
  'likes and unlikes told do not add up to the rows': sql`
    select count(*) from notes_items n where
      (select count(*) filter (where name = 'note.liked') - count(*) filter (where name = 'note.unliked')
       from platform_events e where e.aggregate_id = n.id::text)
      <> (select count(*) from notes_likes l where l.note_id = n.id)`,
  'a job is dead': sql`select count(*) from platform_jobs where state = 'dead'`,
  'a delivery is left in the queue': sql`select count(*) from platform_jobs where lane = 'events'`,
}

const missingOf = (ledger: Ledger) => {
  const answered = ledger.wishes.filter((wish) => wish.answered)
  const drafts = answered.filter((wish) => wish.kind === 'draft')
  const published = answered.filter((wish) => wish.kind === 'publish').map((wish) => wish.noteId)
  const comments = answered.filter((wish) => wish.kind === 'comment')
  const toggles = certainToggles(ledger)
  const likes = toggles.filter((wish) => wish.kind === 'like')
  const follows = toggles.filter((wish) => wish.kind === 'follow')
  const bodies = ledger.wishes.flatMap((wish) => (wish.kind === 'draft' || wish.kind === 'comment' ? [wish.body] : []))
  const questions = {
    'an acknowledged note is missing or says something else': sql`
      select count(*) from unnest(${drafts.map((wish) => wish.noteId)}::uuid[], ${drafts.map(({ body }) => body)}::text[])
        as said (id, body) where not exists (select from notes_items n where n.id = said.id and n.body = said.body)`,
    'an acknowledged publication is undone': sql`
      select count(*) from unnest(${published}::uuid[]) as said (id)
      where not exists (select from notes_items n where n.id = said.id and n.status = 'published')`,
    'an acknowledged comment is missing': sql`
      select count(*) from unnest(${comments.map(({ noteId }) => noteId)}::uuid[], ${comments.map(({ body }) => body)}::text[])
        as said (id, body)
      where not exists (select from comments_items i where i.note_id = said.id and i.body = said.body)`,
    'an acknowledged like, or its taking back, is missing': sql`
      select count(*) from unnest(${likes.map(({ noteId }) => noteId)}::uuid[], ${likes.map(({ person }) => person)}::uuid[],
        ${likes.map(({ on }) => on)}::boolean[]) as said (id, person, liked)
      where liked <> exists (select from notes_likes l where l.note_id = said.id and l.user_id = said.person)`,
    'an acknowledged follow, or its taking back, is missing': sql`
      select count(*) from unnest(${follows.map(({ followed }) => followed)}::uuid[],
        ${follows.map(({ person }) => person)}::uuid[], ${follows.map(({ on }) => on)}::boolean[])
        as said (id, person, follows)
      where follows <> exists (select from graph_follows f where f.followed_id = said.id and f.follower_id = said.person)`,
    'a write is there twice, or was never asked for': sql`
      select count(*) from (select body from notes_items union all select body from comments_items) there
      full join unnest(${bodies}::text[]) as said (body) using (body)
      where said.body is null`,
    'the same words are there twice': sql`
      select count(*) from (
        select body from (select body from notes_items union all select body from comments_items) there
        group by body having count(*) > 1) twice`,
  }
  return Object.entries(questions)
}

/** Every event must have been handled by everyone who hears it, once: the key of `platform_handled` allows no more. */
const deliveriesOf = async (db: Queryable, handlers: readonly EventHandler[]) => {
  const hearing = handlers.map(({ event, name }) => ({ event: event.name, version: event.version, handler: name }))
  const heard = JSON.stringify(hearing)
  const { expected, missing, strange } = await db.one<{ expected: number; missing: number; strange: number }>(sql`
    with due as (
      select e.id, h.handler from platform_events e
      join jsonb_to_recordset(${heard}::jsonb) as h (event text, version int, handler text)
        on h.event = e.name and h.version = e.version)
    select (select count(*) from due) as expected,
      (select count(*) from due left join platform_handled d on d.event_id = due.id and d.handler = due.handler
        where d.event_id is null) as missing,
      (select count(*) from platform_handled d left join due on d.event_id = due.id and d.handler = due.handler
        where due.id is null) as strange`)
  return { expected, missing, strange }
}

export type Findings = { faults: string[]; deliveries: number }

/** Compares an install at rest with what its clients were told. */
export const audit = async (db: Queryable, ledger: Ledger, handlers: readonly EventHandler[]): Promise<Findings> => {
  const faults: string[] = []
  for (const [promise, question] of [...Object.entries(promises), ...missingOf(ledger)]) {
    const { count } = await db.one<Count>(question)
    if (count > 0) faults.push(`${promise}: ${count}`)
  }
  const { expected, missing, strange } = await deliveriesOf(db, handlers)
  if (missing > 0) faults.push(`an event was not handled by all who hear it: ${missing}`)
  if (strange > 0) faults.push(`something was handled that was never told: ${strange}`)
  return { faults, deliveries: expected }
}
