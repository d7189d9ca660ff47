import {
  EmailSection,
  KeysSection,
  PasskeySection,
  PasswordSection,
  SessionsSection,
  TwoFactorSection,
} from '../../features/identity/index.ts'
import { apiContext, orErrorPage } from '../../lib/context.ts'
import { memberOf } from '../member.ts'
import type { Route } from './+types/account'

export const loader = async ({ context, request }: Route.LoaderArgs) => {
  memberOf(context, request)
  return { me: await orErrorPage(context.get(apiContext)('GET /me')) }
}

export default function AccountSettings({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <EmailSection me={loaderData.me} />
      <PasswordSection />
      <TwoFactorSection />
      <PasskeySection />
      <SessionsSection />
      <KeysSection />
    </>
  )
}
