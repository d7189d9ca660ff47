import type { Readable } from 'node:stream'
import type { UserId } from '@cinnabar/kernel/ids'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Queryable } from '../../../platform/database/database.ts'

export type Shop = { id: string; name: string; role: string }

/** `path` stays inside the part's folder; `open` is called when its turn comes. */
export type ExportFile = { path: string; open(): Promise<Buffer | Readable> }

/** A module's share of a person's archive. `import` takes what `export` made, perhaps on another install, and answers how many things it brought in. */
export type ExportContributor = {
  readonly name: string
  export(userId: UserId): Promise<{ data: unknown; files?: readonly ExportFile[] }>
  import(viewer: Viewer, data: unknown, files: ReadonlyMap<string, Buffer>): Promise<number>
}

/** Lets go of what a module holds of a person outside of its tables. Runs after the account is closed, perhaps twice. */
export type EraseContributor = { readonly name: string; erase(userId: UserId): Promise<void> }

/** What must be settled before a person may go, as a short sentence; undefined when nothing stands in the way. */
export type DeletionGuard = {
  readonly name: string
  obligation(q: Queryable, userId: UserId): Promise<string | undefined>
}

/** What identity asks of the modules above it; `main/compose.ts` fills it, and it is read when needed. */
export type IdentityPorts = {
  shopsOf(userId: UserId): Promise<readonly Shop[]>
  deletionGuards: readonly DeletionGuard[]
  /** In the order of `module-order.json`: import brings pictures before the notes that show them. */
  exportContributors: readonly ExportContributor[]
  eraseContributors: readonly EraseContributor[]
}

export const emptyPorts: IdentityPorts = {
  shopsOf: async () => [],
  deletionGuards: [],
  exportContributors: [],
  eraseContributors: [],
}
