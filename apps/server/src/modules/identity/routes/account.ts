import { identity } from '@cinnabar/contracts/identity'
import { refuse } from '@cinnabar/kernel/refusals'
import type { Db } from '../../../platform/database/database.ts'
import { bind } from '../../../platform/http/route.ts'
import type { IdentityPorts } from '../index.ts'
import { findPerson } from '../store/people.ts'
import { meView } from '../views.ts'

export const accountRoutes = (db: Db, ports: () => IdentityPorts) =>
  bind(
    { 'GET /me': identity['GET /me'] },
    {
      'GET /me': async ({ viewer }) => {
        const row = await findPerson(db, viewer.id)
        return row === undefined ? refuse('unauthenticated') : meView(row, viewer, await ports().shopsOf(viewer.id))
      },
    },
  )
