import { signIn } from '@cinnabar/contracts/sign-in'
import type { UserId } from '@cinnabar/kernel/ids'
import { isRefusal } from '@cinnabar/kernel/refusals'
import type { Queryable, Tx } from '../../platform/database/database.ts'
import type { Identify } from '../../platform/http/server.ts'
import { sendLetter } from '../../platform/mail/send-letter.ts'
import type { Module, Platform } from '../../platform/module.ts'
import { admitPerson } from './commands/admit-person.ts'
import { changePerson } from './commands/change-person.ts'
import { createPerson, type JoiningPerson } from './commands/create-person.ts'
import { importIdentity } from './commands/import-identity.ts'
import { makeFirstOperator } from './commands/make-first-operator.ts'
import { openSession } from './commands/open-session.ts'
import { restorePerson, suspendPerson } from './commands/suspend-person.ts'
import { personJoined, personVerified } from './events.ts'
import { buildExportWorker } from './jobs/build-export.ts'
import { eraseWorker, tidySchedule, tidyWorker } from './jobs/tidy.ts'
import { authPath, createAuth } from './providers/better-auth.ts'
import { readHouses } from './providers/oauth-houses.ts'
import { createPasswords } from './providers/passwords.ts'
import { signUp } from './providers/sign-up.ts'
import { exportIdentity } from './queries/export-identity.ts'
import { createRecognition } from './queries/identify.ts'
import { identityRoutes } from './routes/identity.ts'
import { signInRoutes } from './routes/sign-in.ts'
import { proposeHandle } from './rules/handle.ts'
import { composeLetter, type LetterKind } from './rules/letters.ts'
import { type ExportContributor, emptyPorts, type IdentityPorts } from './rules/ports.ts'
import { createAuthAdapter } from './store/auth-adapter.ts'
import { saveJoiningConsents } from './store/consents.ts'
import { findByHandle, findPeople, findPeopleByHandles, findPerson, setVerified } from './store/people.ts'
import { type Person, personOf } from './views.ts'

export type { JoiningPerson } from './commands/create-person.ts'
export { personDeleted, personJoined, personRenamed, personSuspended, personVerified } from './events.ts'
export type { DeletionGuard, EraseContributor, ExportContributor, ExportFile, IdentityPorts } from './rules/ports.ts'
export { emptyPorts } from './rules/ports.ts'
export type { PersonChange } from './store/people.ts'
export type { Person } from './views.ts'

export type IdentityApi = {
  /** Everybody asked for who exists, gone ones too (`status`); one statement. */
  peopleByIds(q: Queryable, ids: readonly UserId[]): Promise<Map<UserId, Person>>
  personById(q: Queryable, id: UserId): Promise<Person | undefined>
  /** `handle` with or without `@`, in any case. */
  personByHandle(q: Queryable, handle: string): Promise<Person | undefined>
  /** The active people whom these handles (with or without `@`) mean, for mentions. */
  handlesIn(q: Queryable, handles: readonly string[]): Promise<Person[]>
  /** Where letters to an active person go; undefined when nobody answered for the address. */
  letterAddress(q: Queryable, id: UserId): Promise<{ email: string; name: string; language: string } | undefined>
  /** Throws when the handle or the address is taken. */
  createPerson(person: JoiningPerson): Promise<UserId>
  /** A bearer token, no password asked: for the demo's seed and for tests. */
  openSession(userId: UserId): Promise<string>
  /** In the caller's transaction; tells `person.renamed` where the card changed. */
  changePerson: ReturnType<typeof changePerson>
  suspend: ReturnType<typeof suspendPerson>
  restore: ReturnType<typeof restorePerson>
  /** Experts, institutions and well-known people, as moderation decided. */
  setVerified(tx: Tx, userId: UserId, verified: boolean): Promise<void>
  /** At boot: the operator of `OPERATOR_EMAIL`, where there is none yet. */
  makeFirstOperator(): Promise<void>
}

export type Identity = Module<IdentityApi> & { identify: Identify }

const withoutAt = (handle: string): string => handle.replace(/^@/, '')

export const createIdentity = (platform: Platform, ports: () => IdentityPorts = () => emptyPorts): Identity => {
  const { clock, config, db, events, jobs } = platform
  const passwords = createPasswords(config.NODE_ENV === 'test')
  const recognition = createRecognition(platform)
  const join = createPerson(platform, passwords)
  const houses = readHouses(config.OAUTH_PROVIDERS)

  const write = (
    kind: LetterKind,
    to: { email: string; name: string; language?: unknown },
    link?: string,
  ): Promise<void> =>
    db.transaction((tx) =>
      jobs.enqueue(
        tx,
        sendLetter,
        composeLetter(kind, to.email, String(to.language ?? 'en'), { name: to.name, ...(link && { link }) }),
      ),
    )

  const adapter = createAuthAdapter(db, {
    completePerson: async (_tx, values) => {
      const name = String(values.name ?? '')
        .trim()
        .slice(0, 40)
      const handle = values.handle ?? proposeHandle(name, String(values.id).slice(-6))
      return { ...values, handle, name: name === '' ? handle : name, language: values.language ?? 'en' }
    },
    personCreated: async (tx, row) => {
      const userId = row.id as UserId
      await saveJoiningConsents(tx, userId, clock.now())
      await events.emit(tx, personJoined, userId, {
        userId,
        handle: String(row.handle),
        name: String(row.name),
        picture: null,
        language: String(row.language),
      })
    },
    personChanged: async (row) => recognition.forget(String(row.id)),
    sessionsEnded: async (tokens) => {
      for (const token of tokens) recognition.forget(token)
    },
  })

  const auth = createAuth({
    platform,
    adapter,
    passwords,
    houses,
    signUp: signUp(join),
    write,
    admit: admitPerson(platform),
    verified: (userId) => db.transaction((tx) => events.emit(tx, personVerified, userId, { userId })),
  })

  const change = changePerson(platform, recognition)
  const own: ExportContributor = {
    name: 'identity',
    export: exportIdentity(platform),
    import: importIdentity(platform, change),
  }
  const contributors = () => [own, ...ports().exportContributors]

  return {
    api: {
      peopleByIds: async (q, ids) =>
        new Map(ids.length === 0 ? [] : (await findPeople(q, ids)).map((row) => [row.id, personOf(row)])),
      personById: async (q, id) => {
        const row = await findPerson(q, id)
        return row === undefined ? undefined : personOf(row)
      },
      personByHandle: async (q, handle) => {
        const row = await findByHandle(q, withoutAt(handle))
        return row === undefined || row.status === 'gone' ? undefined : personOf(row)
      },
      handlesIn: async (q, handles) =>
        handles.length === 0 ? [] : (await findPeopleByHandles(q, handles.map(withoutAt))).map(personOf),
      letterAddress: async (q, id) => {
        const row = await findPerson(q, id)
        if (row?.status !== 'active' || !row.email_verified) return undefined
        return { email: row.email, name: row.name, language: row.language }
      },
      createPerson: async (person) => {
        const id = await join(person)
        if (isRefusal(id)) throw new Error(`The ${String(id.data.field)} of ${person.handle} is taken`)
        return id
      },
      openSession: openSession(platform),
      changePerson: change,
      suspend: suspendPerson(platform, recognition),
      restore: restorePerson(platform, recognition),
      setVerified: async (tx, userId, verified) => {
        await setVerified(tx, userId, verified, clock.now())
      },
      makeFirstOperator: makeFirstOperator(platform, join),
    },
    identify: recognition.identify,
    routes: identityRoutes({ platform, passwords, recognition, houses, ports, contributors }),
    workers: [
      tidyWorker(platform),
      eraseWorker(platform, recognition, () => ports().eraseContributors),
      buildExportWorker(platform, contributors),
    ],
    schedules: [tidySchedule],
    mounts: [
      { prefix: authPath, handle: signInRoutes(platform, (request) => auth.handler(request)), described: signIn },
    ],
  }
}
