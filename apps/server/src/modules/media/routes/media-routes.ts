import { media } from '@cinnabar/contracts/media'
import { isRefusal } from '@cinnabar/kernel/refusals'
import { bind, type Route } from '../../../platform/http/route.ts'
import type { Platform } from '../../../platform/module.ts'
import { deleteMedia } from '../commands/delete-media.ts'
import { describeMedia } from '../commands/describe-media.ts'
import { retryMedia } from '../commands/retry-media.ts'
import { uploadMedia } from '../commands/upload-media.ts'
import { getMyMedia } from '../queries/get-my-media.ts'
import { listMediaByState } from '../queries/list-media-by-state.ts'
import { viewForOperator, viewMedia } from '../views.ts'

export const mediaRoutes = (platform: Platform): Route[] => {
  const upload = uploadMedia(platform)
  const find = getMyMedia(platform)
  const describe = describeMedia(platform)
  const retry = retryMedia(platform)
  const remove = deleteMedia(platform)
  const list = listMediaByState(platform)
  return bind(media, {
    'POST /media': async ({ viewer, request }) => upload(viewer, await request.upload()),
    'GET /media/:id': async ({ viewer, params }) => {
      const item = await find(viewer, params.id)
      return isRefusal(item) ? item : viewMedia(item)
    },
    'PATCH /media/:id': async ({ viewer, params, body }) => {
      const item = await describe(viewer, params.id, body.alt)
      return isRefusal(item) ? item : viewMedia(item)
    },
    'POST /media/:id/retry': async ({ viewer, params }) => {
      const item = await retry(viewer, params.id)
      return isRefusal(item) ? item : viewMedia(item)
    },
    'DELETE /media/:id': ({ viewer, params }) => remove(viewer, params.id),
    'GET /admin/media': async ({ query }) => {
      const page = await list(query)
      return isRefusal(page) ? page : { ...page, items: page.items.map(viewForOperator) }
    },
  })
}
