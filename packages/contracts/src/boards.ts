import { z } from 'zod'
import { endpoint, endpoints } from './endpoint.ts'
import { cover, noteCard } from './note-card.ts'
import { personCard } from './person-card.ts'
import { id, page, pageQuery, timestamp } from './shapes.ts'

export const boardVisibility = z.enum(['public', 'private'])
export type BoardVisibility = z.output<typeof boardVisibility>

export const boardTitleLimit = 40
export const boardDescriptionLimit = 200

export const board = z.object({
  id: id('board'),
  owner: personCard,
  /** Empty on a default board that its owner gave no title: the browser names it. */
  title: z.string(),
  description: z.string(),
  visibility: boardVisibility,
  /** Where what is collected goes when no board is named; it is there from the first collect and stays. */
  isDefault: z.boolean(),
  notes: z.number(),
  /** Covers of the latest notes the viewer may see, at most four. */
  covers: z.array(cover),
  createdAt: timestamp,
  updatedAt: timestamp,
  can: z.object({ edit: z.boolean(), delete: z.boolean(), addNotes: z.boolean() }),
})

export type Board = z.output<typeof board>

export const boardNote = noteCard.extend({ collectedAt: timestamp })

const one = z.object({ id: id('board') })
const place = z.object({ id: id('board'), noteId: id('note') })
const title = z.string().trim().min(1).max(boardTitleLimit)
const description = z.string().trim().max(boardDescriptionLimit)
const onBoard = z.object({ board, viewer: z.object({ collected: z.boolean() }) })

export const boards = endpoints({
  'GET /boards': endpoint({
    summary: 'My boards, the latest used first; with `noteId`, whether each holds that note',
    access: 'member',
    query: pageQuery.extend({ noteId: id('note').optional() }),
    reply: page(board.extend({ holds: z.boolean() })),
    refusals: ['invalid_cursor'],
  }),
  'POST /boards': endpoint({
    summary: 'Make a board',
    access: 'member',
    body: z.object({ title, description: description.default(''), visibility: boardVisibility.default('public') }),
    reply: board,
    status: 201,
    refusals: ['limit_reached', 'objectionable'],
    perMinute: 30,
  }),
  'GET /boards/:id': endpoint({
    summary: 'A board',
    access: 'anyone',
    params: one,
    reply: board,
    refusals: ['not_found'],
  }),
  'GET /boards/:id/notes': endpoint({
    summary: 'Notes on a board that the viewer may see, the latest added first',
    access: 'anyone',
    params: one,
    query: pageQuery,
    reply: page(boardNote),
    refusals: ['not_found', 'invalid_cursor'],
  }),
  'PATCH /boards/:id': endpoint({
    summary: 'Change the title, words or visibility of my board',
    access: 'member',
    params: one,
    body: z.object({
      title: title.optional(),
      description: description.optional(),
      visibility: boardVisibility.optional(),
    }),
    reply: board,
    refusals: ['not_found', 'objectionable'],
  }),
  'DELETE /boards/:id': endpoint({
    summary: 'Remove my board; what was on it stays collected, on the default board where on no other',
    access: 'member',
    params: one,
    status: 204,
    refusals: ['not_found', 'wrong_state'],
  }),
  'PUT /boards/:id/notes/:noteId': endpoint({
    summary: 'Put a note on my board, which collects it',
    access: 'member',
    params: place,
    reply: onBoard,
    refusals: ['not_found', 'blocked', 'limit_reached'],
    perMinute: 120,
  }),
  'DELETE /boards/:id/notes/:noteId': endpoint({
    summary: 'Take a note off my board; off the last one, it is collected no longer',
    access: 'member',
    params: place,
    reply: onBoard,
    refusals: ['not_found'],
  }),
  'POST /boards/:id/notes/:noteId/move': endpoint({
    summary: 'Move a note to another board of mine',
    access: 'member',
    params: place,
    body: z.object({ toBoardId: id('board') }),
    reply: onBoard,
    status: 200,
    refusals: ['not_found', 'limit_reached'],
  }),
  'GET /users/:id/boards': endpoint({
    summary: 'Boards of a person that the viewer may see, the latest used first',
    access: 'anyone',
    params: z.object({ id: id('user') }),
    query: pageQuery,
    reply: page(board),
    refusals: ['not_found', 'invalid_cursor'],
  }),
  'GET /me/collects': endpoint({
    summary: 'Everything I collected, the latest first',
    access: 'member',
    query: pageQuery,
    reply: page(boardNote),
    refusals: ['invalid_cursor'],
  }),
})
