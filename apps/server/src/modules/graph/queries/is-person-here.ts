import type { UserId } from '@cinnabar/kernel/ids'
import type { Queryable } from '../../../platform/database/database.ts'
import type { GraphDeps } from '../index.ts'

export const isPersonHere = async ({ identity }: GraphDeps, db: Queryable, id: UserId): Promise<boolean> => {
  const person = (await identity.peopleByIds(db, [id])).get(id)
  return person !== undefined && person.status !== 'gone'
}
