import { FileText, X } from 'lucide-react'
import { useNavigate } from 'react-router'
import { channelNames } from '../features/feed/index.ts'
import { ComposePage } from '../features/notes/index.ts'
import { apiContext, orErrorPage } from '../lib/context.ts'
import { m } from '../paraglide/messages.js'
import { ButtonLink } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { RoundLink } from '../ui/round-button.tsx'
import { showToast } from '../ui/toast.tsx'
import type { Route } from './+types/compose'
import { memberOf } from './member.ts'

export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  memberOf(context, request)
  const { draftId } = params
  const note =
    draftId === undefined
      ? null
      : await orErrorPage(context.get(apiContext)('GET /notes/:id', { params: { id: draftId } }))
  if (note !== null && !note.can.edit) throw new Response(null, { status: 404 })
  return { note, key: note?.id ?? crypto.randomUUID() }
}

/** A new draft getting its id is the same page; opening another one is not. */
export const shouldRevalidate = ({
  currentParams,
  nextParams,
}: {
  currentParams: { draftId?: string }
  nextParams: { draftId?: string }
}): boolean => currentParams.draftId !== undefined && currentParams.draftId !== nextParams.draftId

const channels = () => Object.entries(channelNames).map(([value, name]) => ({ value, name: name() }))

export default function Compose({ loaderData }: Route.ComponentProps) {
  const navigate = useNavigate()
  const { note, key } = loaderData
  const title = note?.status === 'published' ? m.compose_edit() : m.compose_new()
  return (
    <>
      <title>{`${title} · ${m.brand()}`}</title>
      <ComposePage
        key={key}
        note={note}
        channels={channels()}
        onMade={(id) => void navigate(`/compose/${id}`, { replace: true, preventScrollReset: true })}
        onPublished={({ id }) => {
          showToast({ text: m.compose_published() })
          void navigate(`/notes/${id}`, { replace: true })
        }}
        onScheduled={() => {
          showToast({ text: m.compose_scheduled() })
          void navigate('/drafts')
        }}
        head={(state, actions) => (
          <>
            <header className="sticky top-0 z-bar -mx-(--gutter) mb-2 flex h-14 items-center gap-3 bg-paper/92 px-(--gutter) backdrop-blur-lg desk:h-18">
              <RoundLink to="/" label={m.frame_back()} className="-ml-3 desk:hidden">
                <Icon of={X} size={24} />
              </RoundLink>
              <h1 className="text-16 font-bold whitespace-nowrap desk:text-22">{title}</h1>
              <span className="min-w-0 flex-1">{state}</span>
              <ButtonLink to="/drafts" kind="plain" aria-label={m.compose_drafts()}>
                <Icon of={FileText} />
                <span className="max-desk:sr-only">{m.compose_drafts()}</span>
              </ButtonLink>
              <span className="hidden desk:block">{actions}</span>
            </header>
            <div className="fixed inset-x-0 bottom-0 z-bar grid bg-paper px-(--gutter) pt-2 pb-[calc(0.5rem+env(safe-area-inset-bottom))] shadow-bar desk:hidden">
              {actions}
            </div>
          </>
        )}
      />
    </>
  )
}
