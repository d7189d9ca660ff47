import type { Http } from '../platform/http/server.ts'
import type { Mailbox } from '../platform/mail/dev-mailbox.ts'
import { mailboxPage, mailboxPolicy } from '../platform/mail/mailbox-page.ts'

/** The letters of the demo, which never leave the machine. */
export const serveMailbox = (http: Http, mailbox: Mailbox): void => {
  http.get('/dev/mailbox', { schema: { hide: true } }, async (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', mailboxPolicy)
      .header('cache-control', 'no-store')
      .send(mailboxPage(mailbox.letters())),
  )
}
