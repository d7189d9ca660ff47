export {
  createMatrixMultiplier,
  gramMatrix,
  type Matrix,
  type MatrixMultiplier,
  multiplyMatrices,
} from './algebra/matrix-multiplier.ts'
export { type TruncatedSvd, truncatedSvd } from './algebra/truncated-svd.ts'
export { dualRidgeModel } from './collaborative/dual-ridge.ts'
export { factorModel } from './collaborative/factor-model.ts'
export { fitImplicitAls, type ImplicitAlsFactors, type ImplicitAlsOptions } from './collaborative/implicit-als.ts'
export { createRowSolver, type RowSolver } from './collaborative/implicit-als-row.ts'
export {
  addNeighbourScores,
  type NeighbourTable,
  type WalkExponents,
  walkNeighbours,
} from './collaborative/item-neighbours.ts'
export { createDecayedPopularity, type DecayedPopularity, popularityModel } from './collaborative/popularity.ts'
export {
  fitSpectralFilter,
  narrowed,
  projectionModel,
  type SpectralFilter,
  spectralModel,
} from './collaborative/spectral-filter.ts'
export { walkModel } from './collaborative/walk-model.ts'
export {
  type ContentTower,
  contentFeatures,
  contentVector,
  fitContentTower,
  hashText,
  type ItemContent,
} from './content/content-tower.ts'
export { sampleBeta, sampleGamma } from './exploration/beta-sampling.ts'
export {
  createExposurePools,
  type ExposurePoolOptions,
  type ExposurePools,
  type ExposureRecord,
} from './exploration/exposure-pools.ts'
export { coverage, entropy, gini, intraListDistance } from './metrics/beyond-accuracy.ts'
export { areaUnderCurve, calibrationError, logLoss } from './metrics/binary-metrics.ts'
export {
  doublyRobust,
  effectiveSample,
  ips,
  type LoggedDecision,
  type OffPolicyEstimate,
  type OffPolicyOptions,
  snips,
  switchDoublyRobust,
} from './metrics/off-policy.ts'
export { createRankingReport, type RankingScores, rankingScores } from './metrics/ranking-metrics.ts'
export { type Random, seededNormal, seededRandom, shuffle } from './random.ts'
export { type Calibration, fitIsotonic, fitPlatt } from './ranking/calibration.ts'
export { createDeepFactorisation, type DeepFactorisation } from './ranking/deep-factorisation.ts'
export { type Examples, sigmoid } from './ranking/examples.ts'
export {
  createFactorisationMachine,
  createProximal,
  type FactorisationMachine,
  type FactorisationMachineOptions,
  UNKNOWN,
} from './ranking/factorisation-machine.ts'
export { crossOf, withCrosses } from './ranking/feature-crosses.ts'
export { type ClickModelName, type FittedClickModel, fitClickModel } from './ranking/fit-click-model.ts'
export { type Booster, boosterScore, fitListwiseBooster } from './ranking/listwise-booster.ts'
export { marginalRelevance } from './rerank/marginal-relevance.ts'
export { atMostInRow, type RerankRequest, type RerankResult } from './rerank/rerank-request.ts'
export { spectrumDecomposition } from './rerank/spectrum-decomposition.ts'
export { type CoVisitationOptions, coVisitation } from './sequential/co-visitation.ts'
export {
  addMergedScores,
  addToDeltas,
  type CoVisitationDeltas,
  createCoVisitationDeltas,
} from './sequential/co-visitation-deltas.ts'
export { type FittedNextItem, fitSequenceRanker, fitSessionRanker } from './sequential/fit-next-item.ts'
export { packSequences, type Sequences } from './sequential/sequences.ts'
export { readSnapshot, type SectionArray, type Snapshot, SnapshotError, writeSnapshot } from './snapshot/snapshot.ts'
export { createDictionary, type Dictionary } from './sparse/dictionary.ts'
export { kCore } from './sparse/k-core.ts'
export { binary, type SparseMatrix, sparseFromTriples, transpose } from './sparse/sparse-matrix.ts'
export { createTopK, type TopK } from './top-k.ts'
export { blendModel } from './top-n/blend.ts'
export { fitTopN, type TopNModelName, type TopNOptions } from './top-n/fit-top-n.ts'
export { rankPeople } from './top-n/rank-people.ts'
export type { ScoreModel } from './top-n/score-model.ts'
export { buildInvertedFile, type InvertedFile, searchInvertedFile } from './vectors/inverted-file.ts'
