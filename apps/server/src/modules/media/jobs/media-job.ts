import type { MediaFailure } from '@cinnabar/contracts/media'
import type { MediaId } from '@cinnabar/kernel/ids'
import type { JobRun } from '../../../platform/jobs/job.ts'
import type { Platform } from '../../../platform/module.ts'
import { failMedia, startWork } from '../commands/settle-media.ts'
import { inWorkDirectory } from '../providers/work-directory.ts'
import { type MediaRow, setLastError } from '../store.ts'

/** Answers why the file is not taken, or undefined when all is made. */
export type Making = (item: MediaRow, directory: string, signal: AbortSignal) => Promise<MediaFailure | undefined>

const isStopping = (run: JobRun): boolean =>
  run.signal.aborted && run.signal.reason instanceof Error && run.signal.reason.name === 'AbortError'

/**
 * What picture and video work share: the file's own faults end it at once, ours are tried again, and after the last try
 * the owner is told. A server that stops is nobody's fault.
 */
export const runMediaJob = async (platform: Platform, id: MediaId, run: JobRun, make: Making): Promise<void> => {
  const item = await startWork(platform, id)
  if (item === undefined) return
  try {
    const refused = await inWorkDirectory(platform.config, (directory) => make(item, directory, run.signal))
    if (refused !== undefined) await failMedia(platform, id, refused, null)
  } catch (error) {
    const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 1_000)
    if (run.last && !isStopping(run)) await failMedia(platform, id, 'processing_failed', lastError)
    else await setLastError(platform.db, id, lastError, platform.clock.now())
    throw error
  }
}
