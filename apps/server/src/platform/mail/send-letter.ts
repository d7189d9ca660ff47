import { z } from 'zod'
import { defineJob, type JobWorker, work } from '../jobs/job.ts'
import type { Mail } from './mail.ts'

const letter = z.object({
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string().optional(),
  language: z.string(),
})

/** Letters go out by job, in a lane of their own: a slow server holds nobody up, and a letter commits with its cause. */
export const sendLetter = defineJob('platform.send-letter', letter, { lane: 'mail', attempts: 10 })

export const mailWorker = (mail: Mail): JobWorker =>
  work(sendLetter, ({ html, ...rest }) => mail.send(html === undefined ? rest : { ...rest, html }))
