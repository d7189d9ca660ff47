import { expect, test } from 'vitest'
import { certainToggles, type Ledger, type Wish } from './ledger.ts'

const like = (on: boolean, answered: boolean): Wish => ({ kind: 'like', person: 'ada', noteId: 'n', on, answered })
const ledger = (...wishes: Wish[]): Ledger => ({ wishes, published: [] })

test('the last answered wish is what must hold', () => {
  expect(certainToggles(ledger(like(true, true), like(false, true)))).toEqual([like(false, true)])
})

test('after an unanswered wish nothing is certain, until a later one is answered', () => {
  expect(certainToggles(ledger(like(true, true), like(false, false)))).toEqual([])
  expect(certainToggles(ledger(like(true, true), like(false, false), like(true, true)))).toEqual([like(true, true)])
})
