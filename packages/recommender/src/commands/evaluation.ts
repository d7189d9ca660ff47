/** What one run of a task hands to the report. */
export interface Evaluation {
  model: string
  metrics: Record<string, number>
  /** Wall seconds of fitting and of evaluating. */
  seconds: { fit: number; evaluate: number }
  data: Record<string, number | string>
}

/** Wall-clock seconds since `start`, from `performance.now()`. */
export const secondsSince = (start: number) => (performance.now() - start) / 1000
