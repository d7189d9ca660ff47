import { boards } from './boards.ts'
import { comments } from './comments.ts'
import { graph } from './graph.ts'
import { notifications } from './notifications.ts'

/** The whole endpoint table. A noun joins it with one import and one spread. */
export const api = { ...boards, ...comments, ...graph, ...notifications } as const

export type Api = typeof api
