import type { ReportId } from '@cinnabar/kernel/ids'
import { refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import { newId } from '../../../platform/ids/ids.ts'
import type { ModerationDeps } from '../index.ts'
import { insertReport, type ReportRow } from '../store.ts'

type Wish = { kind: ReportRow['kind']; id: string; reason: string; detail: string }

/** Only what the reporter can see can be reported; its words are kept as they were. */
export const fileReport =
  ({ platform: { db, clock }, targets }: ModerationDeps) =>
  async (viewer: Viewer, wish: Wish) => {
    const target = await targets[wish.kind]?.describe(viewer, wish.id)
    if (target === undefined) return refuse('not_found')
    const { id } = await insertReport(db, {
      id: newId(),
      kind: wish.kind,
      target_id: wish.id,
      reporter_id: viewer.id,
      reason: wish.reason,
      detail: wish.detail,
      excerpt: target.excerpt.slice(0, 500),
      link: target.link,
      author_id: target.authorId,
      at: clock.now(),
    })
    return { id: id as ReportId }
  }
