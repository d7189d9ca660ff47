import { makeEmbeddedTemplate, onPostgres } from './database.ts'

/** Before the first test file, so that no file's own time limit pays for the template. */
export default async (): Promise<void> => {
  if (!onPostgres) await makeEmbeddedTemplate()
}
