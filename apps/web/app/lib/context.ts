import { createContext, data, RouterContextProvider } from 'react-router'
import { type Call, createCall, type Send } from './api.ts'
import { type AuthCall, createAuthCall } from './auth.ts'
import type { Locale } from './locale.ts'
import { isProblem } from './problem.ts'
import type { Theme } from './theme.ts'

export type Viewer = {
  readonly id: string
  readonly handle: string
  readonly name: string
  readonly avatar: string | null
  readonly roles: readonly string[]
  readonly unread: number
}

export const apiContext = createContext<Call>()
export const authContext = createContext<AuthCall>()
export const viewerContext = createContext<Viewer | null>(null)
/** The response's CSP nonce. It never goes into loader data. */
export const nonceContext = createContext<string>('')
/** The public address without a trailing slash, for links that leave the page (Open Graph, share). */
export const originContext = createContext<string>('')
export const localeContext = createContext<Locale>('en')
export const themeContext = createContext<Theme>('auto')
export const timeZoneContext = createContext<string>('UTC')
export const widthContext = createContext<number>(0)

export type RequestParts = {
  readonly send: Send
  readonly viewer: Viewer | null
  readonly nonce: string
  readonly origin: string
}

/** What the server hands to one request. `send` calls the API in process with the visitor's cookie. */
export const createLoadContext = ({ send, viewer, nonce, origin }: RequestParts): RouterContextProvider => {
  const context = new RouterContextProvider()
  context.set(apiContext, createCall(send))
  context.set(authContext, createAuthCall(send))
  context.set(viewerContext, viewer)
  context.set(nonceContext, nonce)
  context.set(originContext, origin)
  return context
}

const pageStatus = (status: number): number => (status === 0 ? 503 : status === 400 ? 404 : status)

/** A refusal inside a loader becomes the page of its status; an address that is no address is one that leads nowhere. */
export const orErrorPage = async <T>(answer: Promise<T>): Promise<T> => {
  try {
    return await answer
  } catch (error) {
    if (isProblem(error)) throw data({ code: error.code }, { status: pageStatus(error.status) })
    throw error
  }
}
