import { AsyncLocalStorage } from 'node:async_hooks'
import { overwriteGetLocale } from '../paraglide/runtime.js'
import type { Locale } from './locale.ts'

const current = new AsyncLocalStorage<Locale>()
overwriteGetLocale(() => current.getStore() ?? 'en')

/** Messages inside `run`, rendering included, speak this language. */
export const withLocale = <T>(locale: Locale, run: () => T): T => current.run(locale, run)
