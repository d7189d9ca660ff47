import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { chromePath, openBrowser } from './browser.ts'
import { join, visit } from './visitor.ts'

let browser: Browser

beforeAll(async () => {
  if (chromePath !== undefined) browser = await openBrowser()
})
afterAll(() => browser?.close())

test.skipIf(chromePath === undefined)(
  'a note set for tomorrow waits among the drafts, unseen by others, until its time or until it is let out earlier',
  async () => {
    const address = inject('address')
    const writer = await join(browser, address, 'later')
    const { page } = writer
    await page.goto('/compose', { waitUntil: 'networkidle' })
    await page.getByRole('radio', { name: 'Text' }).check({ force: true })
    await page.getByRole('textbox', { name: 'Title' }).fill('For tomorrow')
    await page.getByLabel('Words', { exact: true }).fill('Something that can wait for a day.')
    await page.getByText(/^Saved at/).waitFor()
    await page.getByRole('switch', { name: /Publish later/ }).check({ force: true })
    const tomorrow = new Date(Date.now() + 86_400_000)
    const pad = (value: number): string => String(value).padStart(2, '0')
    const local = `${tomorrow.getFullYear()}-${pad(tomorrow.getMonth() + 1)}-${pad(tomorrow.getDate())}T09:30`
    await page.getByLabel('When').fill(local)
    await page.getByRole('button', { name: 'Schedule' }).first().click()
    await page.waitForURL('/drafts')
    const row = page.getByRole('listitem').filter({ hasText: 'For tomorrow' })
    await row.waitFor()
    expect(await row.textContent()).toContain('Scheduled')

    const [waiting] = (await writer.call<{ items: { id: string; scheduledAt: string }[] }>('GET', '/me/drafts')).items
    expect(new Date(waiting?.scheduledAt ?? 0).getTime()).toBe(new Date(local).getTime())
    const stranger = await visit(browser, address)
    await stranger.page.goto(`/notes/${waiting?.id}`)
    expect(await stranger.page.getByText('For tomorrow').count()).toBe(0)
    expect(writer.faults).toEqual([])
  },
)
