export { blockPerson } from './mutations.ts'
export { FollowButton } from './parts/follow-button.tsx'
