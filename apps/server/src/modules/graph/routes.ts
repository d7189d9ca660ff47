import { graph } from '@cinnabar/contracts/graph'
import { bind, type Route } from '../../platform/http/route.ts'
import { blockPerson } from './commands/block-person.ts'
import { followPerson } from './commands/follow-person.ts'
import { mutePerson, unmutePerson } from './commands/mute-person.ts'
import { unblockPerson } from './commands/unblock-person.ts'
import { unfollowPerson } from './commands/unfollow-person.ts'
import type { GraphDeps } from './index.ts'
import { listMyPeople, listPeopleOf } from './queries/list-people.ts'

export const graphRoutes = (deps: GraphDeps): Route[] => {
  const follow = followPerson(deps)
  const unfollow = unfollowPerson(deps)
  const block = blockPerson(deps)
  const unblock = unblockPerson(deps)
  const mute = mutePerson(deps)
  const unmute = unmutePerson(deps)
  const peopleOf = listPeopleOf(deps)
  const mine = listMyPeople(deps)
  return bind(graph, {
    'PUT /users/:id/follow': ({ params, viewer }) => follow(viewer.id, params.id),
    'DELETE /users/:id/follow': ({ params, viewer }) => unfollow(viewer.id, params.id),
    'PUT /users/:id/block': ({ params, viewer }) => block(viewer.id, params.id),
    'DELETE /users/:id/block': ({ params, viewer }) => unblock(viewer.id, params.id),
    'PUT /users/:id/mute': ({ params, viewer }) => mute(viewer.id, params.id),
    'DELETE /users/:id/mute': ({ params, viewer }) => unmute(viewer.id, params.id),
    'GET /users/:id/followers': ({ params, query, viewer }) => peopleOf('followers', params.id, viewer, query),
    'GET /users/:id/following': ({ params, query, viewer }) => peopleOf('following', params.id, viewer, query),
    'GET /me/blocks': ({ query, viewer }) => mine('blocks', viewer, query),
    'GET /me/mutes': ({ query, viewer }) => mine('mutes', viewer, query),
  })
}
