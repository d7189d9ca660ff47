/** The whole endpoint table. A noun joins it with one import and one spread. */
export const api = {} as const

export type Api = typeof api
