import { randomUUID } from 'node:crypto'
import type { APIResponse, Browser, BrowserContext, Page } from 'playwright-core'

export const desk = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

type Look = {
  viewport?: { width: number; height: number }
  /** A hand-held one: touch, and scrollbars that take no room. */
  isMobile?: boolean
  locale?: string
  javaScriptEnabled?: boolean
}

export type Visitor = {
  context: BrowserContext
  page: Page
  /** What the page threw and nobody caught; a journey ends with none. */
  faults: readonly string[]
  /** Calls the API as this visitor, with the page's own cookie. Throws unless it went well. */
  call<Reply>(method: string, path: string, body?: object): Promise<Reply>
}

export type Member = Visitor & { id: string; handle: string; name: string }

const answerOf = async <Reply>(what: string, response: APIResponse): Promise<Reply> => {
  const text = await response.text()
  if (!response.ok()) throw new Error(`${what} answered ${response.status()}: ${text.slice(0, 300)}`)
  return (text === '' ? undefined : JSON.parse(text)) as Reply
}

/** Somebody with a browser of their own: no cookie, no history. */
export const visit = async (browser: Browser, address: string, look: Look = {}): Promise<Visitor> => {
  const context = await browser.newContext({
    baseURL: address,
    locale: 'en-US',
    viewport: desk,
    hasTouch: look.isMobile === true,
    ...look,
  })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  return {
    context,
    page,
    faults,
    call: async <Reply>(method: string, path: string, body?: object) =>
      answerOf<Reply>(
        `${method} ${path}`,
        await context.request.fetch(`/api/v1${path}`, {
          method,
          headers: { origin: address, 'idempotency-key': randomUUID() },
          ...(body === undefined ? {} : { data: body }),
        }),
      ),
  }
}

/** A new member, signed in. The handle begins with the given word and is nobody else's. */
export const join = async (browser: Browser, address: string, word: string, look: Look = {}): Promise<Member> => {
  const visitor = await visit(browser, address, look)
  const handle = `${word}_${randomUUID().slice(0, 8)}`
  const name = word.charAt(0).toUpperCase() + word.slice(1)
  const { user } = await answerOf<{ user: { id: string } }>(
    'signing up',
    await visitor.context.request.post('/api/auth/sign-up/email', {
      headers: { origin: address },
      data: { name, handle, email: `${handle}@people.test`, password: randomUUID() },
    }),
  )
  return { ...visitor, id: user.id, handle, name }
}

/** A published note of words, made without the composer. */
export const publishText = async (member: Visitor, title: string, body: string): Promise<string> => {
  const { id } = await member.call<{ id: string }>('POST', '/notes', { kind: 'text', title, body })
  const { status } = await member.call<{ status: string }>('POST', `/notes/${id}/publish`, {})
  if (status !== 'published') throw new Error(`The note is ${status}`)
  return id
}
