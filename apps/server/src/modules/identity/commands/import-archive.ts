import type { Readable } from 'node:stream'
import { refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import { canManageAccount } from '../policy.ts'
import { readZip, UnreadableArchive } from '../providers/zip.ts'
import { manifest } from '../rules/archive.ts'
import type { ExportContributor } from '../rules/ports.ts'

const jsonOf = (bytes: Buffer | undefined): unknown => {
  if (bytes === undefined) return undefined
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}

const filesOf = (entries: ReadonlyMap<string, Buffer>, part: string): Map<string, Buffer> => {
  const prefix = `${part}/files/`
  return new Map(
    [...entries].filter(([path]) => path.startsWith(prefix)).map(([path, bytes]) => [path.slice(prefix.length), bytes]),
  )
}

/** Hands each part of an archive to the module that knows it; parts that nobody knows are named in the answer. */
export const importArchive =
  (contributors: () => readonly ExportContributor[]) => async (viewer: Viewer, source: Readable) => {
    if (!canManageAccount(viewer)) return refuse('forbidden')
    let entries: Map<string, Buffer>
    try {
      entries = await readZip(source)
    } catch (error) {
      if (error instanceof UnreadableArchive) return refuse('unreadable_archive', { detail: error.message })
      throw error
    }
    const about = manifest.safeParse(jsonOf(entries.get('manifest.json')))
    if (!about.success) return refuse('unreadable_archive', { detail: 'manifest.json is missing or of another format' })
    const parts: { name: string; imported: number }[] = []
    const skipped: string[] = []
    const byName = new Map(contributors().map((part) => [part.name, part]))
    // In our own order of modules, not the archive's: a note is brought in after the pictures it shows.
    const known = [...byName.keys()].filter((name) => about.data.parts.includes(name))
    for (const name of about.data.parts) if (!byName.has(name)) skipped.push(name)
    for (const name of known) {
      const data = jsonOf(entries.get(`${name}/data.json`))
      const part = byName.get(name)
      if (part === undefined || data === undefined) skipped.push(name)
      else parts.push({ name, imported: await part.import(viewer, data, filesOf(entries, name)) })
    }
    return { parts, skipped }
  }
