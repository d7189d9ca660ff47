import { CommentSettings } from '../../features/comments/index.ts'
import { KeptAway } from '../../features/graph/index.ts'
import { ConsentsSection } from '../../features/identity/index.ts'
import { NoteSettings } from '../../features/notes/index.ts'
import { apiContext, orErrorPage } from '../../lib/context.ts'
import { memberOf } from '../member.ts'
import type { Route } from './+types/privacy'

export const loader = async ({ context, request }: Route.LoaderArgs) => {
  memberOf(context, request)
  const call = context.get(apiContext)
  const [notes, comments] = await orErrorPage(
    Promise.all([call('GET /me/note-settings'), call('GET /me/comment-settings')]),
  )
  return { notes, comments }
}

export default function PrivacySettings({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <NoteSettings first={loaderData.notes} />
      <CommentSettings first={loaderData.comments.blockedWords} />
      <KeptAway kind="blocks" />
      <KeptAway kind="mutes" />
      <ConsentsSection />
    </>
  )
}
