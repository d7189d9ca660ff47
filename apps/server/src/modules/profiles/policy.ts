import { isModerator, type Viewer } from '@cinnabar/kernel/viewer'
import type { Person } from '../identity/index.ts'

type Standing = { blockedEither: boolean; blocks: boolean; followedBy: boolean }

/** Who is suspended or leaving is seen by moderators only; whoever blocked the viewer is not there for them. */
export const canSeeProfile = (
  viewer: Viewer | null,
  person: Pick<Person, 'id' | 'status'>,
  standing: Standing | undefined,
): boolean => {
  if (person.status === 'gone') return false
  if (person.status !== 'active') return isModerator(viewer)
  const blockedByThem = standing?.blockedEither === true && !standing.blocks
  return !blockedByThem || isModerator(viewer)
}

export const rightsOn = (viewer: Viewer | null, person: Pick<Person, 'id'>, standing: Standing | undefined) => {
  const own = viewer?.id === person.id
  const other = viewer !== null && !own
  const apart = standing?.blockedEither ?? false
  return {
    edit: own,
    follow: other && !apart,
    // An unverified address may answer who follows them, but not write to strangers.
    message: other && !apart && (viewer.emailVerified || (standing?.followedBy ?? false)),
    block: other,
    report: other,
  }
}
