import { identity } from '@cinnabar/contracts/identity'
import { isRefusal, refuse } from '@cinnabar/kernel/refusals'
import { bind, FileAnswer } from '../../../platform/http/route.ts'
import type { Platform } from '../../../platform/module.ts'
import { endOtherSessions, endSession } from '../commands/end-sessions.ts'
import { grantRoles } from '../commands/grant-roles.ts'
import { importArchive } from '../commands/import-archive.ts'
import { createKey, revokeKey } from '../commands/manage-keys.ts'
import { requestDeletion } from '../commands/request-deletion.ts'
import { requestExport } from '../commands/request-export.ts'
import { setConsent } from '../commands/set-consent.ts'
import { restorePerson, suspendPerson } from '../commands/suspend-person.ts'
import type { OauthHouse } from '../providers/oauth-houses.ts'
import type { Passwords } from '../providers/passwords.ts'
import { getArchive, getExport } from '../queries/get-export.ts'
import { getConsents, getHandle, getMe, getSignInMethods } from '../queries/get-me.ts'
import type { Recognition } from '../queries/identify.ts'
import { listKeysOf, listSessionsOf } from '../queries/list-credentials.ts'
import { listPeople } from '../queries/list-people.ts'
import { credentialOf } from '../rules/credential.ts'
import type { ExportContributor, IdentityPorts } from '../rules/ports.ts'
import { adminPersonView } from '../views.ts'

type RouteDeps = {
  platform: Platform
  passwords: Passwords
  recognition: Recognition
  houses: readonly OauthHouse[]
  ports: () => IdentityPorts
  contributors: () => readonly ExportContributor[]
}

export const identityRoutes = ({ platform, passwords, recognition, houses, ports, contributors }: RouteDeps) => {
  const { db, config } = platform
  const suspend = suspendPerson(platform, recognition)
  const restore = restorePerson(platform, recognition)
  const deletePerson = requestDeletion(platform, passwords, recognition, () => ports().deletionGuards)
  const bringIn = importArchive(contributors)
  const tokenOf = (headers: Parameters<typeof credentialOf>[0]): string | null => {
    const credential = credentialOf(headers, config.SECRET)
    return credential?.kind === 'session' ? credential.token : null
  }
  return bind(identity, {
    'GET /me': ({ viewer }) => getMe(db, ports)(viewer),
    'GET /handles/:handle': ({ params }) => getHandle(db)(params.handle),
    'GET /sign-in/providers': async () => ({ items: houses.map(({ id, name }) => ({ id, name: name ?? id })) }),
    'GET /me/sign-in-methods': ({ viewer }) => getSignInMethods(db)(viewer.id),
    'GET /me/sessions': ({ viewer, request }) => listSessionsOf(platform)(viewer.id, tokenOf(request.headers)),
    'DELETE /me/sessions/:id': ({ viewer, params }) => endSession(db, recognition)(viewer, params.id),
    'DELETE /me/sessions': ({ viewer, request }) => endOtherSessions(db, recognition)(viewer, tokenOf(request.headers)),
    'GET /me/keys': ({ viewer }) => listKeysOf(db)(viewer.id),
    'POST /me/keys': ({ viewer, body }) => createKey(platform)(viewer, body),
    'DELETE /me/keys/:id': ({ viewer, params }) => revokeKey(platform, recognition)(viewer, params.id),
    'GET /me/consents': ({ viewer }) => getConsents(db)(viewer.id),
    'PUT /me/consents/:kind': ({ viewer, params, body }) => setConsent(platform)(viewer, params.kind, body),
    'POST /me/exports': ({ viewer }) => requestExport(platform)(viewer),
    'GET /me/exports/:id': ({ viewer, params }) => getExport(platform)(viewer, params.id),
    'GET /me/exports/:id/archive': async ({ viewer, params }) => {
      const archive = await getArchive(platform)(viewer, params.id)
      if (isRefusal(archive)) return archive
      return new FileAnswer(archive.body, 'application/zip', {
        'content-disposition': `attachment; filename="${archive.fileName}"`,
        'content-length': String(archive.size),
      })
    },
    'POST /me/import': async ({ viewer, request }) => {
      const upload = await request.upload()
      return upload === undefined
        ? refuse('unreadable_archive', { detail: 'No file was sent' })
        : bringIn(viewer, upload.stream)
    },
    'POST /me/deletion': ({ viewer, body }) => deletePerson(viewer, body.password),
    'GET /admin/people': ({ query }) => listPeople(db)(query),
    'PUT /admin/people/:id/roles': async ({ viewer, params, body }) => {
      const after = await grantRoles(platform, recognition)(viewer, params.id, body.roles)
      return isRefusal(after) ? after : adminPersonView(after)
    },
    'POST /admin/people/:id/suspend': async ({ viewer, params, body }) => {
      const until = body.until === null ? null : new Date(body.until)
      const after = await db.transaction((tx) => suspend(tx, viewer, params.id, { reason: body.reason, until }))
      return isRefusal(after) ? after : adminPersonView(after)
    },
    'POST /admin/people/:id/restore': async ({ viewer, params }) => {
      const after = await db.transaction((tx) => restore(tx, viewer, params.id))
      return isRefusal(after) ? after : adminPersonView(after)
    },
  })
}
