import type { Machine } from './machine.ts'

export type Row = {
  name: string
  unit: string
  /** The median of `runs`. */
  value: number
  p50?: number
  p95?: number
  p99?: number
  /** The same work without us, measured in the same run. */
  floor?: number
  /** value ÷ floor for rates; floor ÷ value for times: 1 is as good as the floor. */
  ratio?: number
  runs: number
  /** (largest − smallest) ÷ median of the runs. */
  spread: number
}

const round = (value: number | undefined): string => {
  if (value === undefined) return ''
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}

export const printTable = ({
  suite,
  machine,
  scale,
  rows,
}: {
  suite: string
  machine: Machine
  scale: string
  rows: readonly Row[]
}): void => {
  const head = ['', 'unit', 'median', 'spread', 'p50', 'p95', 'p99', 'floor', 'ratio', 'runs']
  const lines = rows.map((row) => [
    row.name,
    row.unit,
    round(row.value),
    `${(row.spread * 100).toFixed(0)} %`,
    round(row.p50),
    round(row.p95),
    round(row.p99),
    round(row.floor),
    round(row.ratio),
    String(row.runs),
  ])
  const widths = head.map((cell, column) => Math.max(cell.length, ...lines.map((line) => line[column]?.length ?? 0)))
  const draw = (line: readonly string[]) =>
    line
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  process.stdout.write(
    `\n${suite} at ${scale} on ${machine.store}: ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB, Node ${machine.node}\n\n`,
  )
  for (const line of [head, ...lines]) process.stdout.write(`${draw(line)}\n`)
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >>> 1
  const [low, high] = [sorted[middle - 1], sorted[middle]]
  if (high === undefined) return Number.NaN
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2
}

export const spreadOf = (values: readonly number[]): number =>
  (Math.max(...values) - Math.min(...values)) / median(values)

export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
