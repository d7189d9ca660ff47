import { readFileSync, rmSync, writeFileSync } from 'node:fs'

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * Takes an exclusive lock on a data directory: PGlite has none of its own, and two processes on one directory lose
 * acknowledged rows. A lock whose process is gone is taken over. Answers the release.
 */
export const takeLock = (path: string): (() => void) => {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' })
      return () => rmSync(path, { force: true })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      const holder = Number(readFileSync(path, 'utf8'))
      if (holder !== process.pid && Number.isInteger(holder) && holder > 0 && alive(holder))
        throw new Error(`Another Cinnabar (process ${holder}) already uses this DATA_DIR. Stop it or choose another.`)
      rmSync(path, { force: true })
    }
  }
  throw new Error(`Could not take the lock ${path}`)
}
