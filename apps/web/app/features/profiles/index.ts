export { ProfileForm } from './parts/profile-form.tsx'
export { ProfileHead } from './parts/profile-head.tsx'
export type { Profile } from './queries.ts'
