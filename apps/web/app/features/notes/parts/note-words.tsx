import { ShieldCheck } from 'lucide-react'
import { Link } from 'react-router'
import { Moment } from '../../../lib/page.tsx'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { SkeletonLine } from '../../../ui/skeleton.tsx'
import type { Note } from '../types.ts'
import { NoteSteps } from './note-steps.tsx'
import { RichText } from './rich-text.tsx'

const evidenceWords = {
  'bought-here': () => m.note_bought_here(),
  'bought-elsewhere': () => m.note_bought_elsewhere(),
  gifted: () => m.note_gifted(),
  paid: () => m.note_paid(),
} as const

/** What the platform can prove wears the seal; what the author declares is a plain badge. */
const Declarations = ({ declarations }: { declarations: Note['declarations'] }) => {
  const { evidence, madeWithAi, origin, source, paidPartnership } = declarations
  const isPlain = evidence === 'none' || (evidence === 'paid' && paidPartnership)
  if (isPlain && !madeWithAi && origin === 'original' && !paidPartnership) return null
  return (
    <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-12 text-ink-faint">
      {paidPartnership && <Badge large>{m.note_paid_partnership()}</Badge>}
      {!isPlain && (
        <Badge large kind={evidence === 'bought-here' ? 'seal' : 'plain'}>
          {evidence === 'bought-here' && <Icon of={ShieldCheck} size={12} />}
          {evidenceWords[evidence as keyof typeof evidenceWords]()}
        </Badge>
      )}
      {madeWithAi && <Badge large>{m.note_made_with_ai()}</Badge>}
      {origin === 'repost' && <span>{m.note_repost({ source: source ?? '' })}</span>}
    </div>
  )
}

const Series = ({ series }: { series: Note['series'] }) =>
  series.map(({ id, title, position, notes }) => (
    <Link
      key={id}
      to={`/series/${id}`}
      className="flex items-center gap-3 rounded-card bg-well px-3.5 py-2.5 hover:bg-well-strong"
    >
      <span className="min-w-0 flex-1">
        <span className="block truncate font-bold">{title}</span>
        <span className="text-12 text-ink-muted">{m.note_series_place({ position, count: notes })}</span>
      </span>
      <span className="text-13 text-ink-muted">{m.note_series_open()}</span>
    </Link>
  ))

const Loading = () => (
  <div className="grid gap-3 py-1" role="status" aria-label={m.notes_loading()}>
    <SkeletonLine className="w-full" />
    <SkeletonLine className="w-11/12" />
    <SkeletonLine className="w-3/5" />
  </div>
)

/** Title, words, topics, evidence, date and place, in that order. */
export const NoteWords = ({ note, isPartial }: { note: Note; isPartial: boolean }) => {
  const at = note.publishedAt ?? note.createdAt
  return (
    <>
      {note.title !== '' && (
        <h1 className="text-18 font-bold" lang={note.language}>
          {note.title}
        </h1>
      )}
      {isPartial && <Loading />}
      {note.body !== '' && (
        <RichText
          text={note.body}
          lang={note.language}
          mentions={note.mentions}
          topics={note.topics}
          className="text-16"
        />
      )}
      {note.longText !== null && note.longText !== '' && (
        <RichText
          text={note.longText}
          lang={note.language}
          mentions={note.mentions}
          topics={note.topics}
          className="text-16"
        />
      )}
      {note.steps.length > 0 && <NoteSteps steps={note.steps} lang={note.language} />}
      {note.topics.length > 0 && (
        <p className="flex flex-wrap gap-x-2.5 gap-y-0.5 text-15">
          {note.topics.map(({ id, slug, name }) => (
            <Link key={id} to={`/topics/${slug}`} className="text-link hover:underline" lang={note.language}>
              #{name}
            </Link>
          ))}
        </p>
      )}
      <Declarations declarations={note.declarations} />
      <Series series={note.series} />
      <p className="flex flex-wrap items-center gap-1.5 text-12 text-ink-faint">
        <span>
          {note.editedAt !== null && `${m.note_edited()} `}
          <Moment at={note.editedAt ?? at} />
        </span>
        {note.place !== null && (
          <>
            <i className="sep" />
            <Link to={`/places/${note.place.id}`} className="hover:underline">
              {note.place.name}
            </Link>
          </>
        )}
      </p>
    </>
  )
}
