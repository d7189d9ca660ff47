import type { CommandArguments, Task } from './command-arguments.ts'
import { evaluateClick } from './evaluate-click.ts'
import { evaluateSequence, evaluateSession } from './evaluate-next-item.ts'
import { evaluateTopN } from './evaluate-top-n.ts'
import type { Evaluation } from './evaluation.ts'

/** The JSON that one run answers. */
export interface EvaluationResult {
  task: Task
  model: string
  metrics: Record<string, number>
  seconds: { fit: number; evaluate: number; total: number }
  cpuSeconds: number
  peakMb: number
  data: Record<string, number | string>
}

const EVALUATIONS: Record<Task, (args: CommandArguments) => Evaluation> = {
  topn: evaluateTopN,
  sequence: evaluateSequence,
  session: evaluateSession,
  ctr: evaluateClick,
}

/** Fits on the train part and measures on the test part; CPU and memory are those of the whole process. */
export function runEvaluation(args: CommandArguments): EvaluationResult {
  const started = performance.now()
  const { model, metrics, seconds, data } = EVALUATIONS[args.task](args)
  const usage = process.resourceUsage()
  const round = (value: number, digits: number) => Number(value.toFixed(digits))
  return {
    task: args.task,
    model,
    metrics: Object.fromEntries(Object.entries(metrics).map(([name, value]) => [name, round(value, 6)])),
    seconds: {
      fit: round(seconds.fit, 2),
      evaluate: round(seconds.evaluate, 2),
      total: round((performance.now() - started) / 1000, 2),
    },
    cpuSeconds: round((usage.userCPUTime + usage.systemCPUTime) / 1e6, 2),
    peakMb: round(usage.maxRSS / 1024, 1),
    data,
  }
}
