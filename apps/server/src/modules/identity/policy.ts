import { isModerator, isOperator, type Viewer } from '@cinnabar/kernel/viewer'
import type { PersonRow } from './store/people.ts'

/** Keys are for programs: none can make more keys, end sessions or delete the person. */
export const canManageAccount = (viewer: Viewer): boolean => viewer.via !== 'key'

/** Moderators keep members out; only operators touch somebody who has a role. */
export const canSuspend = (viewer: Viewer, person: Pick<PersonRow, 'id' | 'roles'>): boolean =>
  viewer.via !== 'key' &&
  person.id !== viewer.id &&
  (person.roles.length === 0 ? isModerator(viewer) : isOperator(viewer))

export const canGrantRoles = (viewer: Viewer): boolean => viewer.via !== 'key' && isOperator(viewer)
