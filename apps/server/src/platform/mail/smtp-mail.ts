import { createTransport } from 'nodemailer'
import type { Config } from '../config/config.ts'
import type { Log } from '../log/log.ts'
import type { Mail } from './mail.ts'

const patienceMilliseconds = 20_000

/** Letters over SMTP, on a few connections that stay open. A refusal of the server is thrown: the job tries again. */
export const createSmtpMail = (config: Pick<Config, 'SMTP_URL' | 'MAIL_FROM'>, log: Log): Mail => {
  if (config.SMTP_URL === undefined) throw new Error('SMTP_URL is not set')
  const transport = createTransport(
    {
      url: config.SMTP_URL,
      pool: true,
      maxConnections: 2,
      connectionTimeout: patienceMilliseconds,
      greetingTimeout: patienceMilliseconds,
      socketTimeout: patienceMilliseconds,
    },
    { from: config.MAIL_FROM },
  )
  return {
    send: async ({ to, subject, text, html, language }) => {
      const sent = await transport.sendMail({
        to,
        subject,
        text,
        ...(html !== undefined && { html }),
        headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
      })
      log.debug({ messageId: sent.messageId }, 'letter sent')
    },
  }
}
