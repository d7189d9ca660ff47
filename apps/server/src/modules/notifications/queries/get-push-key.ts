import type { NotificationsDeps } from '../index.ts'
import { keepKeys } from '../store/push.ts'

/** The install's public key, made the first time somebody asks. */
export const getPushKey =
  ({ platform: { db, clock }, push }: NotificationsDeps) =>
  async () => ({ publicKey: (await keepKeys(db, push.makeKeys, clock.now())).publicKey })
