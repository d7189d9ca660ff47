import { describe, expect, it } from 'vitest'
import { type Random, seededRandom } from '../random.ts'
import { doublyRobust, effectiveSample, ips, type LoggedDecision, snips, switchDoublyRobust } from './off-policy.ts'

const LOGGED = [0.5, 0.3, 0.2]
const TARGET = [0.1, 0.3, 0.6]
const RATES = [0.1, 0.3, 0.5]
const TRUTH = TARGET.reduce((sum, share, action) => sum + share * (RATES[action] ?? 0), 0)

function simulate(count: number, random: Random): LoggedDecision[] {
  const modelled = RATES.map((rate) => rate + 0.05)
  const modelTarget = TARGET.reduce((sum, share, action) => sum + share * (modelled[action] ?? 0), 0)
  return Array.from({ length: count }, () => {
    const draw = random()
    const action = draw < 0.5 ? 0 : draw < 0.8 ? 1 : 2
    return {
      reward: random() < (RATES[action] ?? 0) ? 1 : 0,
      logged: LOGGED[action] ?? 0,
      target: TARGET[action] ?? 0,
      modelLogged: modelled[action] ?? 0,
      modelTarget,
    }
  })
}

describe('off-policy estimates', () => {
  it.each([
    ['IPS', ips],
    ['SNIPS', snips],
    ['DR', doublyRobust],
    ['switch-DR', (log: LoggedDecision[]) => switchDoublyRobust(log, { switchAt: 5 })],
  ] as const)('by %s cover the truth in 90 to 99 of 100 seeds', (_, estimate) => {
    let covered = 0
    for (let seed = 0; seed < 200; seed++) {
      const result = estimate(simulate(1000, seededRandom(seed * 7919 + 1)))
      if (result.ok && result.low <= TRUTH && TRUTH <= result.high) covered++
    }
    expect(covered / 200).toBeGreaterThanOrEqual(0.9)
    expect(covered / 200).toBeLessThanOrEqual(0.99)
  })

  it('are refused when the effective sample is under 100', () => {
    const log = simulate(80, seededRandom(1))
    expect(ips(log)).toMatchObject({ ok: false, reason: 'effective-sample-too-small' })
  })

  it('are refused when the effective sample is under one percent of the log', () => {
    const common: LoggedDecision = { reward: 0, logged: 0.9, target: 1e-6 }
    const rare: LoggedDecision = { reward: 1, logged: 0.01, target: 0.9 }
    const log = [...new Array<LoggedDecision>(20_000).fill(common), ...new Array<LoggedDecision>(150).fill(rare)]
    expect(effectiveSample(log.map(({ target, logged }) => target / logged))).toBeGreaterThan(100)
    expect(snips(log)).toMatchObject({ ok: false, reason: 'effective-sample-too-small' })
  })

  it('are refused when a propensity was not logged', () => {
    expect(ips([{ reward: 1, logged: 0, target: 1 }])).toMatchObject({ ok: false, reason: 'propensity-missing' })
  })
})
