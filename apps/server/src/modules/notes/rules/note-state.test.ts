import { type NoteStatus, noteStatus } from '@cinnabar/contracts/note'
import { describe, expect, test } from 'vitest'
import { nextStatus, noteActions, restoredStatus } from './note-state.ts'

const matrix = `
            save        publish     schedule   fall-due    media-ready  media-failed  approve    reject    withdraw  delete
draft       draft       processing  scheduled  -           -            -             -          -         -         deleted
scheduled   scheduled   processing  scheduled  processing  -            -             -          -         draft     deleted
processing  processing  -           -          -           reviewing    rejected      -          -         draft     deleted
reviewing   -           -           -          -           -            -             published  rejected  draft     deleted
published   published   -           -          -           -            -             -          rejected  -         deleted
rejected    draft       processing  scheduled  -           -            -             -          -         draft     deleted
deleted     -           -           -          -           -            -             -          -         -         -
`

const [heads = '', ...lines] = matrix.trim().split('\n')
const actions = heads.trim().split(/\s+/)

describe('every state meets every action as the matrix says', () => {
  test('the matrix names all states and all actions', () => {
    expect(lines.map((line) => line.split(/\s+/)[0]).sort()).toEqual([...noteStatus.options].sort())
    expect(actions).toEqual([...noteActions])
  })
  for (const line of lines) {
    const [from = '', ...cells] = line.trim().split(/\s+/)
    noteActions.forEach((action, index) => {
      const to = cells[index] === '-' ? undefined : cells[index]
      test(`${from} + ${action} → ${to ?? 'refused'}`, () => {
        expect(nextStatus(from as NoteStatus, action)).toBe(to)
      })
    })
  }
})

test('only review leads to published, and only ready media lead to review', () => {
  for (const from of noteStatus.options)
    for (const action of noteActions) {
      const to = nextStatus(from, action)
      if (to === 'published')
        expect([
          ['reviewing', 'approve'],
          ['published', 'save'],
        ]).toContainEqual([from, action])
      if (to === 'reviewing') expect([from, action]).toEqual(['processing', 'media-ready'])
    }
})

test('a restored note is published or rejected as it was, and a draft otherwise', () => {
  expect(noteStatus.options.map((status) => [status, restoredStatus(status)])).toEqual([
    ['draft', 'draft'],
    ['processing', 'draft'],
    ['reviewing', 'draft'],
    ['published', 'published'],
    ['rejected', 'rejected'],
    ['scheduled', 'draft'],
    ['deleted', 'draft'],
  ])
})
