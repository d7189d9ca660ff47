import { useRevalidator } from 'react-router'
import { ProfileForm } from '../../features/profiles/index.ts'
import { apiContext, orErrorPage } from '../../lib/context.ts'
import { memberOf } from '../member.ts'
import type { Route } from './+types/profile'

export const loader = async ({ context, request }: Route.LoaderArgs) => {
  const { id } = memberOf(context, request)
  return { profile: await orErrorPage(context.get(apiContext)('GET /users/:id', { params: { id } })) }
}

export default function ProfileSettings({ loaderData }: Route.ComponentProps) {
  const { revalidate } = useRevalidator()
  return <ProfileForm profile={loaderData.profile} onSaved={() => void revalidate()} />
}
