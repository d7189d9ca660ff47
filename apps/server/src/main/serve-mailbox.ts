import type { Http } from '../platform/http/server.ts'
import type { Mailbox } from '../platform/mail/create-mail.ts'
import { mailboxPage, mailboxPolicy } from '../platform/mail/mailbox-page.ts'

/** The demo's letters at `/dev/mailbox`. */
export const serveMailbox = (http: Http, mailbox: Mailbox): void => {
  http.get('/dev/mailbox', { schema: { hide: true } }, async (_request, reply) =>
    reply
      .header('content-security-policy', mailboxPolicy)
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(mailboxPage(mailbox.letters())),
  )
}
