import { comments } from '@cinnabar/contracts/comments'
import { bind, type Route } from '../../platform/http/route.ts'
import { addComment } from './commands/add-comment.ts'
import { likeComment, unlikeComment } from './commands/like-comment.ts'
import { pinComment, unpinComment } from './commands/pin-comment.ts'
import { removeComment } from './commands/remove-comment.ts'
import { saveCommentSettings } from './commands/save-comment-settings.ts'
import type { CommentsDeps } from './index.ts'
import { getComment, listReplies } from './queries/get-comment.ts'
import { getCommentSettings } from './queries/get-comment-settings.ts'
import { listComments } from './queries/list-comments.ts'

export const commentsRoutes = (deps: CommentsDeps): Route[] => {
  const list = listComments(deps)
  const add = addComment(deps)
  const get = getComment(deps)
  const replies = listReplies(deps)
  const remove = removeComment(deps)
  const like = likeComment(deps)
  const unlike = unlikeComment(deps)
  const pin = pinComment(deps)
  const unpin = unpinComment(deps)
  const saveSettings = saveCommentSettings(deps)
  return bind(comments, {
    'GET /notes/:id/comments': ({ params, query, viewer }) => list(params.id, query, viewer),
    'POST /notes/:id/comments': ({ params, body, viewer }) => add(viewer, params.id, body),
    'GET /comments/:id': ({ params, viewer }) => get(params.id, viewer),
    'GET /comments/:id/replies': ({ params, query, viewer }) => replies(params.id, query, viewer),
    'DELETE /comments/:id': ({ params, viewer }) => remove(viewer, params.id),
    'PUT /comments/:id/like': ({ params, viewer }) => like(viewer, params.id),
    'DELETE /comments/:id/like': ({ params, viewer }) => unlike(viewer, params.id),
    'PUT /comments/:id/pin': ({ params, viewer }) => pin(viewer, params.id),
    'DELETE /comments/:id/pin': ({ params, viewer }) => unpin(viewer, params.id),
    'GET /me/comment-settings': ({ viewer }) => getCommentSettings(deps)(viewer),
    'PUT /me/comment-settings': ({ body, viewer }) => saveSettings(viewer.id, body),
  })
}
