import type { MediaId, UserId } from '@cinnabar/kernel/ids'
import type { Platform } from '../../../platform/module.ts'
import type { ExportFile } from '../../identity/index.ts'
import { storageKey } from '../rules/media-names.ts'
import { findReadyOf, type MediaRow } from '../store.ts'

const batch = 500

/** The best there is of it: the original is not kept. */
const bestOf = (row: MediaRow): string | undefined =>
  row.kind === 'video'
    ? (row.video?.file ?? undefined)
    : row.renditions
        .filter((file) => file.type === 'image/webp' && file.name !== 'animated.webp')
        .sort((one, other) => other.width - one.width)[0]?.name

/** A person's finished media with their files, under the ids that notes name them by. */
export const exportArchive =
  ({ db, storage }: Platform) =>
  async (userId: UserId) => {
    const media: { id: MediaId; kind: string; alt: string; createdAt: string; file: string }[] = []
    const files: ExportFile[] = []
    for (let after: MediaId | null = null; ; ) {
      const rows: MediaRow[] = await findReadyOf(db, userId, after, batch)
      for (const row of rows) {
        const name = bestOf(row)
        if (name === undefined || row.kind === null) continue
        const file = `${row.id}.${name.split('.').at(-1)}`
        media.push({ id: row.id, kind: row.kind, alt: row.alt, createdAt: row.created_at.toISOString(), file })
        const open = async () => {
          const stored = await storage.get(storageKey(row.id, row.token, name))
          // Deleted while the archive was being made: an empty file says so without failing the rest.
          return stored?.body ?? Buffer.alloc(0)
        }
        files.push({ path: file, open })
      }
      after = rows.at(-1)?.id ?? null
      if (rows.length < batch) return { data: { media }, files }
    }
  }
