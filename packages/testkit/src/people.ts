import type { UserId } from '@cinnabar/kernel/ids'
import type { JoiningPerson } from '@cinnabar/server/modules/identity/index'
import type { TestApp, TestClient } from './test-app.ts'

export type TestPerson = { id: UserId; handle: string; token: string; client: TestClient }

/** A member of that handle with a verified address and a session; `more` says what else they are. */
export const signUp = async (app: TestApp, handle: string, more: Partial<JoiningPerson> = {}): Promise<TestPerson> => {
  const { createPerson, openSession } = app.apis.identity
  const id = await createPerson({
    handle,
    name: handle.charAt(0).toUpperCase() + handle.slice(1),
    email: `${handle}@people.test`,
    emailVerified: true,
    ...more,
  })
  const token = await openSession(id)
  return { id, handle, token, client: app.client(token) }
}
