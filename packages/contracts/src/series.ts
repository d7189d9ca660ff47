import { z } from 'zod'
import { endpoint, endpoints } from './endpoint.ts'
import { noteCard } from './note-card.ts'
import { personCard } from './person-card.ts'
import { id, timestamp } from './shapes.ts'

const seriesParams = z.object({ id: id('series') })

const words = {
  title: z.string().trim().min(1).max(40),
  description: z.string().trim().max(300),
}

export const seriesSummary = z.object({
  id: id('series'),
  ...words,
  notes: z.number().int(),
  updatedAt: timestamp,
})
export type SeriesSummary = z.output<typeof seriesSummary>

export const seriesView = seriesSummary.extend({
  author: personCard,
  /** In the author's order; what the viewer may not see is left out. */
  items: z.array(noteCard),
  can: z.object({ edit: z.boolean(), delete: z.boolean() }),
})

export const series = endpoints({
  'POST /series': endpoint({
    summary: 'Begin a series of notes',
    access: 'member',
    body: z.object({ title: words.title, description: words.description.default('') }),
    reply: seriesView,
    status: 201,
    refusals: ['limit_reached'],
  }),
  'GET /series/:id': endpoint({
    summary: 'A series with its notes in order',
    access: 'anyone',
    params: seriesParams,
    reply: seriesView,
    refusals: ['not_found'],
  }),
  'PATCH /series/:id': endpoint({
    summary: 'Change its words, or its notes and their order by giving all of them',
    access: 'member',
    params: seriesParams,
    body: z.object({
      title: words.title.optional(),
      description: words.description.optional(),
      noteIds: z.array(id('note')).max(200).optional(),
    }),
    reply: seriesView,
    refusals: ['not_found'],
  }),
  'DELETE /series/:id': endpoint({
    summary: 'Delete a series; its notes stay',
    access: 'member',
    params: seriesParams,
    refusals: ['not_found'],
  }),
  'PUT /series/:id/notes/:noteId': endpoint({
    summary: 'Add one of my notes at the end',
    access: 'member',
    params: z.object({ id: id('series'), noteId: id('note') }),
    refusals: ['not_found', 'limit_reached'],
  }),
  'DELETE /series/:id/notes/:noteId': endpoint({
    summary: 'Take a note out of a series',
    access: 'member',
    params: z.object({ id: id('series'), noteId: id('note') }),
    refusals: ['not_found'],
  }),
  'GET /users/:id/series': endpoint({
    summary: 'The series of a person, by id or @handle',
    access: 'anyone',
    params: z.object({ id: z.string().min(1).max(64) }),
    reply: z.object({ items: z.array(seriesSummary) }),
    refusals: ['not_found'],
  }),
})
