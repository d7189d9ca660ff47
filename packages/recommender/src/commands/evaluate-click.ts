import { areaUnderCurve, calibrationError, logLoss } from '../metrics/binary-metrics.ts'
import { type Examples, exampleCount } from '../ranking/examples.ts'
import { CLICK_MODELS, fitClickModel } from '../ranking/fit-click-model.ts'
import { createDictionary } from '../sparse/dictionary.ts'
import { type CommandArguments, knownModel, required } from './command-arguments.ts'
import { type Evaluation, secondsSince } from './evaluation.ts'
import { readExamples } from './read-examples.ts'

/** Click-through: AUC and log-loss on the test rows, after batch training or one online pass. */
export function evaluateClick(args: CommandArguments): Evaluation {
  const features = createDictionary<string>()
  const read = (path: string) => readExamples(path, features)
  const files = [read(required(args, 'train')), read(required(args, 'test')), args.valid ? read(args.valid) : undefined]
  // Features first seen in a later file exist for every part.
  const [train, test, valid] = files.map((part) => part && { ...part, featureCount: features.size }) as [
    Examples,
    Examples,
    Examples | undefined,
  ]
  const model = knownModel(args, CLICK_MODELS)
  const fitStart = performance.now()
  const fitted = fitClickModel(train, valid, { model, online: args.online, seed: args.seed })
  const fit = secondsSince(fitStart)
  const evaluateStart = performance.now()
  const probabilities = fitted.probabilities(test)
  const metrics = {
    auc: areaUnderCurve(probabilities, test.labels),
    logloss: logLoss(probabilities, test.labels),
    'calibration-error': calibrationError(probabilities, test.labels),
  }
  return {
    model: fitted.name,
    metrics,
    seconds: { fit, evaluate: secondsSince(evaluateStart) },
    data: {
      features: features.size,
      train: exampleCount(train),
      ...(valid ? { valid: exampleCount(valid) } : {}),
      test: exampleCount(test),
    },
  }
}
