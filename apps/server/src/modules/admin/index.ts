import type { Module, Platform } from '../../platform/module.ts'
import { adminRoutes } from './routes.ts'

export type AdminDeps = { platform: Platform; countOpenReports(): Promise<number> }

export const createAdmin = (deps: AdminDeps): Module<undefined> => ({ api: undefined, routes: adminRoutes(deps) })
