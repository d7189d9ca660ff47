import { series } from '@cinnabar/contracts/series'
import { bind, type Route } from '../../../platform/http/route.ts'
import { addToSeries, changeSeries, createSeries, deleteSeries, removeFromSeries } from '../commands/write-series.ts'
import type { NotesDeps } from '../index.ts'
import { getSeries, listSeries } from '../queries/get-series.ts'

export const seriesRoutes = (deps: NotesDeps): Route[] =>
  bind(series, {
    'POST /series': ({ viewer, body }) => createSeries(deps)(viewer, body),
    'GET /series/:id': ({ viewer, params }) => getSeries(deps)(deps.platform.db, viewer, params.id),
    'PATCH /series/:id': ({ viewer, params, body }) => changeSeries(deps)(viewer, params.id, body),
    'DELETE /series/:id': ({ viewer, params }) => deleteSeries(deps)(viewer, params.id),
    'PUT /series/:id/notes/:noteId': ({ viewer, params }) => addToSeries(deps)(viewer, params.id, params.noteId),
    'DELETE /series/:id/notes/:noteId': ({ viewer, params }) =>
      removeFromSeries(deps)(viewer, params.id, params.noteId),
    'GET /users/:id/series': ({ viewer, params }) => listSeries(deps)(viewer, params.id),
  })
