import { z } from 'zod'
import { defineJob, type JobWorker, work } from '../../../platform/jobs/job.ts'
import { sendLetter } from '../../../platform/mail/send-letter.ts'
import type { Platform } from '../../../platform/module.ts'
import { createZipWriter } from '../providers/zip.ts'
import { archiveFormat, archiveVersion, isInnerPath, type Manifest } from '../rules/archive.ts'
import { composeLetter } from '../rules/letters.ts'
import type { ExportContributor } from '../rules/ports.ts'
import { findExport, noteProgress } from '../store/exports.ts'
import { findPerson } from '../store/people.ts'

export const buildExport = defineJob('identity.build-export', z.object({ exportId: z.string() }), {
  attempts: 4,
  timeoutSeconds: 1_800,
})

export const archiveKey = (exportId: string): string => `exports/${exportId}.zip`

type Deps = Pick<Platform, 'db' | 'clock' | 'jobs' | 'storage' | 'realtime' | 'config'>

/** Asks every module for what it holds of the person, one after the other, into one archive in storage. */
export const buildExportWorker = (
  { db, clock, jobs, storage, realtime, config }: Deps,
  contributors: () => readonly ExportContributor[],
): JobWorker =>
  work(buildExport, async ({ exportId }, run) => {
    const row = await findExport(db, exportId)
    const person = row === undefined ? undefined : await findPerson(db, row.user_id)
    if (row === undefined || person === undefined || person.status === 'gone' || row.state === 'ready') return
    const parts = contributors()
    const tell = async (state: 'running' | 'ready' | 'failed', progress: number, bytes: number | null = null) => {
      await noteProgress(db, exportId, state, progress, bytes)
      realtime.tell(`user:${person.id}`, 'export.progress', { id: exportId, state, progress })
    }
    try {
      await tell('running', 0)
      const zip = createZipWriter()
      const stored = storage.put(archiveKey(exportId), zip.stream, 'application/zip')
      const fill = async () => {
        const about: Manifest = {
          format: archiveFormat,
          version: archiveVersion,
          from: config.PUBLIC_URL,
          handle: person.handle,
          madeAt: clock.now().toISOString(),
          parts: parts.map((part) => part.name),
        }
        zip.addJson('manifest.json', about)
        for (const [at, part] of parts.entries()) {
          run.signal.throwIfAborted()
          const { data, files = [] } = await part.export(person.id)
          zip.addJson(`${part.name}/data.json`, data)
          for (const file of files) {
            if (!isInnerPath(file.path)) throw new Error(`${part.name} names a path outside its folder: ${file.path}`)
            await zip.addFile(`${part.name}/files/${file.path}`, await file.open())
          }
          await tell('running', (at + 1) / (parts.length + 1))
        }
        zip.end()
      }
      const filled = fill().catch((error: unknown) => {
        zip.fail(error instanceof Error ? error : new Error(String(error)))
        throw error
      })
      await Promise.all([filled, stored])
      const head = await storage.head(archiveKey(exportId))
      await tell('ready', 1, head?.size ?? null)
      await db.transaction((tx) =>
        jobs.enqueue(
          tx,
          sendLetter,
          composeLetter('export-ready', person.email, person.language, {
            name: person.name,
            date: row.expires_at.toISOString().slice(0, 10),
            link: `${config.PUBLIC_URL}/settings/data`,
          }),
          { key: `export-ready:${exportId}` },
        ),
      )
    } catch (error) {
      if (run.last) await tell('failed', 0)
      throw error
    }
  })
