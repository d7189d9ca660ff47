import { refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { FeedDeps } from '../index.ts'
import { cellsAround, rings } from '../rules/cells.ts'
import { readStart } from '../rules/read-start.ts'
import { recallCells, recallExplore } from '../store.ts'
import { listByRecall } from './list-by-recall.ts'

type Wish = { session?: string | undefined; cursor?: string | undefined; limit: number }

export const listExplore =
  (deps: FeedDeps) => async (viewer: Viewer | null, wish: Wish & { channel?: string | undefined }) => {
    const start = readStart(wish.cursor, wish.session)
    if (start === undefined) return refuse('invalid_cursor')
    return listByRecall(
      deps,
      viewer,
      start,
      [(position, limit) => recallExplore(deps.platform.db, wish.channel, position, limit)],
      wish.limit,
    )
  }

/** Ring after ring around a point. */
export const listNearby =
  (deps: FeedDeps) => async (viewer: Viewer | null, wish: Wish & { lat: number; lng: number }) => {
    const start = readStart(wish.cursor, wish.session)
    if (start === undefined) return refuse('invalid_cursor')
    const recalls = rings.map((reach) => {
      const cells = cellsAround(wish.lat, wish.lng, reach)
      return (position: Parameters<typeof recallCells>[2], limit: number) =>
        recallCells(deps.platform.db, cells, position, limit)
    })
    return listByRecall(deps, viewer, start, recalls, wish.limit)
  }
