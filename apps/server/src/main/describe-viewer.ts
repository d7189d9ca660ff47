import type { MediaId } from '@cinnabar/kernel/ids'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Program } from './program.ts'

/** What the frame of a signed-in page shows beside the name: the picture and how much is unread. */
export const describeViewer =
  ({ apis, platform: { db } }: Program) =>
  async (viewer: Viewer): Promise<{ avatar: string | null; unread: number }> => {
    const [person, unread] = await Promise.all([
      apis.identity.personById(db, viewer.id),
      apis.notifications.unreadOf(db, viewer.id),
    ])
    const pictureId = (person?.picture ?? null) as MediaId | null
    const picture = pictureId === null ? undefined : (await apis.media.mediaByIds(db, [pictureId])).get(pictureId)
    return { avatar: picture?.url ?? null, unread: unread.total }
  }
