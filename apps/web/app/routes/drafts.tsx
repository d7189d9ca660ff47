import { DeskPage } from '../features/notes/index.ts'
import { apiContext, orErrorPage } from '../lib/context.ts'
import { m } from '../paraglide/messages.js'
import type { Route } from './+types/drafts'
import { BackBar } from './frame/top-bar.tsx'
import { memberOf } from './member.ts'

export const loader = async ({ context, request }: Route.LoaderArgs) => {
  memberOf(context, request)
  return { first: await orErrorPage(context.get(apiContext)('GET /me/drafts', { query: {} })) }
}

export default function Drafts({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <title>{`${m.desk_title()} · ${m.brand()}`}</title>
      <BackBar title={m.desk_title()} />
      <h1 className="py-4 text-22 font-bold max-desk:sr-only">{m.desk_title()}</h1>
      <DeskPage first={loaderData.first} />
    </>
  )
}
