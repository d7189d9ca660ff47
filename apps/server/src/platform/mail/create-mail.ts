import type { Config } from '../config/config.ts'
import type { Log } from '../log/log.ts'
import { createDevMailbox, type Mailbox } from './dev-mailbox.ts'
import type { Mail } from './mail.ts'
import { createSmtpMail } from './smtp-mail.ts'

export type { Mailbox } from './dev-mailbox.ts'

/** Without a server and outside the demo a letter fails: its job ends as a dead letter that operators see and can revive. */
const noMail: Mail = {
  send: async () => {
    throw new Error('No letter can leave: SMTP_URL is not set')
  },
}

export const createMail = (
  config: Pick<Config, 'SMTP_URL' | 'MAIL_FROM' | 'DEMO'>,
  log: Log,
): { mail: Mail; mailbox: Mailbox | undefined } => {
  if (config.SMTP_URL !== undefined) return { mail: createSmtpMail(config, log), mailbox: undefined }
  return config.DEMO ? createDevMailbox() : { mail: noMail, mailbox: undefined }
}
