import { z } from 'zod'

export const archiveFormat = 'cinnabar-export'
export const archiveVersion = 1

/** `manifest.json` at the root of an archive; each part lies below a folder of its name, with `data.json` in it. */
export const manifest = z.object({
  format: z.literal(archiveFormat),
  version: z.literal(archiveVersion),
  from: z.string(),
  handle: z.string(),
  madeAt: z.iso.datetime(),
  parts: z.array(z.string().regex(/^[a-z][a-z0-9-]{1,40}$/)),
})

export type Manifest = z.output<typeof manifest>

export type ArchiveLimits = { entries: number; expandedBytes: number }

export const archiveLimits: ArchiveLimits = { entries: 20_000, expandedBytes: 256 * 1_024 * 1_024 }

/** A path inside a part that stays inside it. */
export const isInnerPath = (path: string): boolean =>
  /^[\w.-]+(\/[\w.-]+)*$/.test(path) && !path.split('/').some((step) => /^\.+$/.test(step))
