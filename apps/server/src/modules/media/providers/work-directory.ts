import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../../../platform/config/config.ts'

const parentOf = (config: Pick<Config, 'DATA_DIR'>) => join(config.DATA_DIR, 'work')

/** A directory for the time of one piece of work, gone after it however it ends. */
export const inWorkDirectory = async <Result>(
  config: Pick<Config, 'DATA_DIR'>,
  work: (directory: string) => Promise<Result>,
): Promise<Result> => {
  await mkdir(parentOf(config), { recursive: true })
  const directory = await mkdtemp(join(parentOf(config), 'media-'))
  try {
    return await work(directory)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/** Removes what a killed process left behind. */
export const removeAbandonedWork = async (config: Pick<Config, 'DATA_DIR'>, before: Date): Promise<void> => {
  await mkdir(parentOf(config), { recursive: true })
  for (const name of await readdir(parentOf(config))) {
    const path = join(parentOf(config), name)
    const found = await stat(path).catch(() => undefined)
    if (found !== undefined && found.mtime < before) await rm(path, { recursive: true, force: true })
  }
}
