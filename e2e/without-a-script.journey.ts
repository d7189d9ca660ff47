import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { chromePath, openBrowser } from './browser.ts'
import { visit } from './visitor.ts'

let browser: Browser

beforeAll(async () => {
  if (chromePath !== undefined) browser = await openBrowser()
})
afterAll(() => browser?.close())

test.skipIf(chromePath === undefined)(
  'without a script one signs in by a form, reads a note, and changes language and theme',
  async () => {
    const { page } = await visit(browser, inject('address'), { javaScriptEnabled: false })
    const { email, password, handle } = inject('accounts').member
    await page.goto('/sign-in')
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Password', { exact: true }).fill('not the password')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByText('These do not match').waitFor()
    expect(await page.getByLabel('E-mail').inputValue()).toBe(email)
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByRole('link', { name: 'Me', exact: true }).first().waitFor()
    expect(await page.getByRole('link', { name: 'Me', exact: true }).first().getAttribute('href')).toBe(`/@${handle}`)

    const card = page.getByRole('article').first()
    const title = await card.getByRole('heading').textContent()
    await card.getByRole('link').first().click()
    await page.waitForURL(/\/notes\//)
    expect(await page.getByRole('main').textContent()).toContain(title)

    await page.goto('/')
    const preferences = page.getByRole('navigation', { name: 'Main' }).locator('summary')
    await preferences.click()
    await page.getByRole('button', { name: 'Dark' }).click()
    await page.waitForURL('/')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await page.locator('nav summary').first().click()
    await page.getByRole('button', { name: '简体中文' }).click()
    await page.getByRole('link', { name: '发现' }).first().waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  },
)
