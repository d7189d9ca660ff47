import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { chromePath, openBrowser } from './browser.ts'
import { join, publishText, visit } from './visitor.ts'

let browser: Browser

beforeAll(async () => {
  if (chromePath !== undefined) browser = await openBrowser()
})
afterAll(() => browser?.close())

test.skipIf(chromePath === undefined)(
  'what a reader reports comes to the operator, who sees the queues, takes the note down, and it is gone for all',
  async () => {
    const address = inject('address')
    const author = await join(browser, address, 'author')
    const reader = await join(browser, address, 'reader')
    const noteId = await publishText(author, 'A cure for all', `Believe me, ${author.handle} knows.`)
    const detail = `No doctor says so, whatever ${author.handle} writes`
    await reader.page.goto(`/notes/${noteId}`, { waitUntil: 'networkidle' })
    await reader.page.getByRole('button', { name: 'More about this note' }).click()
    await reader.page.getByRole('menuitem', { name: 'Report' }).click()
    const sheet = reader.page.getByRole('dialog', { name: 'What is wrong with it?' })
    await sheet.getByText('Misleading or a false claim').click()
    await sheet.getByLabel('Anything that helps us see it').fill(detail)
    await sheet.getByRole('button', { name: 'Send' }).click()
    await reader.page.getByText('Sent. We will look at it.').waitFor()

    const { page, faults } = await visit(browser, address)
    const { email, password } = inject('accounts').operator
    await page.goto('/sign-in?next=/admin')
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.waitForURL('/admin')
    await page.getByRole('region', { name: 'Queues' }).getByRole('columnheader', { name: 'Waiting' }).waitFor()
    await page.getByRole('link', { name: 'Open reports' }).click()
    await page.waitForURL('/admin/reports')
    const report = page.getByRole('listitem').filter({ hasText: detail })
    await report.getByText('A cure for all').waitFor()
    await report.getByLabel('A word on the decision').fill('Unproven')
    await report.getByRole('button', { name: 'Take it down' }).click()
    await report.waitFor({ state: 'detached' })

    await reader.page.goto(`/notes/${noteId}`)
    await reader.page.getByText('This page is gone').waitFor()
    await page.goto('/admin/reports?state=decided')
    await page.getByRole('listitem').filter({ hasText: detail }).getByText('Take it down').waitFor()
    expect([...faults, ...reader.faults]).toEqual([])
  },
)
