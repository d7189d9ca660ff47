import { notes } from '@cinnabar/contracts/notes'
import { bind, type Route } from '../../../platform/http/route.ts'
import { deleteNote, restoreNote, withdrawNote } from '../commands/delete-note.ts'
import { publishNote } from '../commands/publish-note.ts'
import { addReactionIn, removeReactionIn } from '../commands/react-to-note.ts'
import { createNote, saveNote } from '../commands/save-note.ts'
import { changeSettings, readSettings } from '../commands/save-settings.ts'
import type { NotesDeps } from '../index.ts'
import { getNote } from '../queries/get-note.ts'
import { listHistory } from '../queries/list-history.ts'
import {
  listDesk,
  listLikesOfPerson,
  listNotesOfPerson,
  listNotesOfPlace,
  listNotesOfTopic,
} from '../queries/list-notes.ts'
import { collectedView, likedView, publishedView } from '../views/reactions.ts'

export const noteRoutes = (deps: NotesDeps): Route[] => {
  const { db } = deps.platform
  const add = addReactionIn(deps)
  const remove = removeReactionIn(deps)
  return bind(notes, {
    'POST /notes': ({ viewer, body }) => createNote(deps)(viewer, body),
    'GET /notes/:id': ({ viewer, params }) => getNote(deps)(db, viewer, params.id),
    'PATCH /notes/:id': ({ viewer, params, body }) => saveNote(deps)(viewer, params.id, body),
    'DELETE /notes/:id': ({ viewer, params }) => deleteNote(deps)(viewer, params.id),
    'POST /notes/:id/restore': ({ viewer, params }) => restoreNote(deps)(viewer, params.id),
    'POST /notes/:id/publish': async ({ viewer, params, body }) =>
      publishedView(await publishNote(deps)(viewer, params.id, body?.at === undefined ? undefined : new Date(body.at))),
    'POST /notes/:id/withdraw': ({ viewer, params }) => withdrawNote(deps)(viewer, params.id),
    'GET /notes/:id/history': ({ viewer, params }) => listHistory(deps)(viewer, params.id),
    'GET /me/drafts': ({ viewer, query }) => listDesk(deps)(viewer, query),
    'PUT /notes/:id/like': async ({ viewer, params }) =>
      likedView(await db.transaction((tx) => add(tx, 'like', viewer, params.id))),
    'DELETE /notes/:id/like': async ({ viewer, params }) =>
      likedView(await db.transaction((tx) => remove(tx, 'like', viewer, params.id))),
    'PUT /notes/:id/collect': async ({ viewer, params }) =>
      collectedView(await db.transaction((tx) => add(tx, 'collect', viewer, params.id))),
    'DELETE /notes/:id/collect': async ({ viewer, params }) =>
      collectedView(await db.transaction((tx) => remove(tx, 'collect', viewer, params.id))),
    'GET /users/:id/notes': ({ viewer, params, query }) => listNotesOfPerson(deps)(viewer, params.id, query),
    'GET /users/:id/likes': ({ viewer, params, query }) => listLikesOfPerson(deps)(viewer, params.id, query),
    'GET /topics/:id/notes': ({ viewer, params, query }) => listNotesOfTopic(deps)(viewer, params.id, query),
    'GET /places/:id/notes': ({ viewer, params, query }) => listNotesOfPlace(deps)(viewer, params.id, query),
    'GET /me/note-settings': ({ viewer }) => readSettings(deps)(viewer.id),
    'PUT /me/note-settings': ({ viewer, body }) => changeSettings(deps)(viewer, body),
  })
}
