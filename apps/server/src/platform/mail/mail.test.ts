import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createLog } from '../log/log.ts'
import { createMail } from './create-mail.ts'
import { mailboxPage, mailboxPolicy } from './mailbox-page.ts'

const log = createLog('silent')
const letter = {
  to: 'ada@example.com',
  subject: 'Hello <you>',
  text: 'Open http://localhost:3000/x?a=1&b=2 now',
  language: 'en',
}

let server: Server | undefined
afterEach(() => {
  server?.close()
  server = undefined
})

/** Just enough of RFC 5321 to take one letter, or to refuse its recipient. */
const smtpServer = async (refuses: boolean): Promise<{ url: string; received: () => string }> => {
  let data = ''
  server = createServer((socket) => {
    let inData = false
    socket.write('220 test\r\n')
    socket.on('data', (chunk) => {
      const text = chunk.toString()
      if (inData) {
        data += text
        if (data.endsWith('\r\n.\r\n')) {
          inData = false
          socket.write('250 taken\r\n')
        }
        return
      }
      for (const line of text.split('\r\n').filter((one) => one !== '')) {
        if (line.startsWith('RCPT') && refuses) socket.write('550 nobody\r\n')
        else if (line === 'DATA') {
          inData = true
          socket.write('354 go on\r\n')
        } else if (line === 'QUIT') socket.end('221 bye\r\n')
        else socket.write('250 ok\r\n')
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { url: `smtp://127.0.0.1:${port}`, received: () => data }
}

test('a letter goes over SMTP with its language and marked as automatic', async () => {
  const { url, received } = await smtpServer(false)
  const { mail, mailbox } = createMail({ SMTP_URL: url, MAIL_FROM: 'Us <us@example.com>', DEMO: true }, log)
  await mail.send(letter)
  expect(mailbox).toBeUndefined()
  expect(received()).toContain('Auto-Submitted: auto-generated')
  expect(received()).toContain('Content-Language: en')
  expect(received()).toContain('To: ada@example.com')
})

test('what the server refuses is thrown, so that the job tries again', async () => {
  const { url } = await smtpServer(true)
  const { mail } = createMail({ SMTP_URL: url, MAIL_FROM: 'us@example.com', DEMO: false }, log)
  await expect(mail.send(letter)).rejects.toThrow('550')
})

test('the demo keeps its latest 200 letters and shows them with links that can be followed and nothing that runs', async () => {
  const { mail, mailbox } = createMail({ SMTP_URL: undefined, MAIL_FROM: 'us@example.com', DEMO: true }, log)
  for (let n = 0; n < 203; n += 1) await mail.send({ ...letter, subject: `Letter ${n} <b>` })
  const letters = mailbox?.letters() ?? []
  expect([letters.length, letters[0]?.subject, letters.at(-1)?.subject]).toEqual([
    200,
    'Letter 202 <b>',
    'Letter 3 <b>',
  ])
  const page = mailboxPage(letters)
  expect(page).toContain('<a href="http://localhost:3000/x?a=1&amp;b=2">')
  expect(page).not.toContain('<b>')
  expect(mailboxPolicy).not.toContain('unsafe-inline')
})

test('without a server and outside the demo a letter fails aloud', async () => {
  const { mail } = createMail({ SMTP_URL: undefined, MAIL_FROM: 'us@example.com', DEMO: false }, log)
  await expect(mail.send(letter)).rejects.toThrow('SMTP_URL')
})
