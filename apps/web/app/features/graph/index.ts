export { blockPerson, setFollowing } from './mutations.ts'
export { FollowButton } from './parts/follow-button.tsx'
export { KeptAway } from './parts/kept-away.tsx'
export { followingForMentionsQuery, type PersonInList, personByHandleQuery } from './queries.ts'
