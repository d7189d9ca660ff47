import { dualRidgeModel } from '../collaborative/dual-ridge.ts'
import { factorModel } from '../collaborative/factor-model.ts'
import { fitImplicitAls } from '../collaborative/implicit-als.ts'
import { type WalkExponents, walkNeighbours } from '../collaborative/item-neighbours.ts'
import { popularityModel } from '../collaborative/popularity.ts'
import { fitSpectralFilter, narrowed, spectralModel } from '../collaborative/spectral-filter.ts'
import { walkModel } from '../collaborative/walk-model.ts'
import { seededRandom, shuffle } from '../random.ts'
import type { SparseMatrix } from '../sparse/sparse-matrix.ts'
import { blendModel, searchBlend } from './blend.ts'
import { holdOut } from './hold-out.ts'
import type { ScoreModel } from './score-model.ts'
import { tuneWalk } from './tune-walk.ts'

export const TOP_N_MODELS = ['auto', 'popularity', 'walk', 'spectral', 'ease', 'ials'] as const
export type TopNModelName = (typeof TOP_N_MODELS)[number]

export interface TopNOptions {
  model: TopNModelName
  k: number
  seed: number
  /** A validation part beside `train`; without it a fifth of `train` is held out for tuning. */
  valid?: SparseMatrix | undefined
  /** More models over the same people and items, built again for the final fit. */
  sources?: ((interactions: SparseMatrix) => ScoreModel)[] | undefined
}

const TUNING_PEOPLE = 3000
const TIE_BREAK = 1e-4
const WIDTH = 1000
const MEMORY_CELLS = 4e7
const LARGEST_DUAL = 2500
const RIDGES = [100, 300]
/** Above this many entries the factorisation costs more than the filter that says the same. */
const LARGEST_ALS = 400_000
const ALS_GRID = [300, 1000, 3000].flatMap((mass) => [0.003, 0.01, 0.03].map((strength) => ({ mass, strength })))

/** Tunes on held-out interactions, then fits the chosen models on all of `train`. */
export function fitTopN(train: SparseMatrix, options: TopNOptions): ScoreModel {
  const { fit, held } = options.valid ? { fit: train, held: options.valid } : holdOut(train, 0.2, options.seed)
  const people = samplePeople(held, options.seed)
  const recipes = tunedRecipes(fit, held, people, options)
  const { weights } = searchBlend(
    recipes.map((recipe) => recipe.tuned),
    people,
    fit,
    held,
    options.k,
  )
  const chosen = recipes
    .map((recipe, index) => ({ recipe, weight: weights[index]! }))
    .filter(({ weight }) => weight > 0)
  const models = chosen.map(({ recipe }) => (fit === train ? recipe.tuned : recipe.build(train)))
  // Popularity only breaks ties: it orders the lists of people the other models know nothing about.
  return blendModel(
    [...models, popularityModel(train)],
    [...chosen.map(({ weight }) => weight), TIE_BREAK],
    train.columns,
  )
}

interface Recipe {
  tuned: ScoreModel
  build: (interactions: SparseMatrix) => ScoreModel
}

function tunedRecipes(fit: SparseMatrix, held: SparseMatrix, people: Int32Array, options: TopNOptions): Recipe[] {
  const wants = (name: TopNModelName) => options.model === 'auto' || options.model === name
  const recipe = (build: Recipe['build']): Recipe => ({ tuned: build(fit), build })
  const recipes: Recipe[] = []
  if (options.model === 'popularity') recipes.push(recipe(popularityModel))
  if (wants('walk')) {
    const width = Math.min(WIDTH, fit.columns, Math.max(100, Math.floor(MEMORY_CELLS / fit.columns)))
    const { exponents } = tuneWalk(fit, held, people, width, options.k)
    recipes.push(recipe((matrix) => walk(matrix, exponents, width)))
  }
  if (wants('spectral')) recipes.push(tunedSpectral(fit, held, people, options.k))
  if (wants('ease') && fit.rows <= LARGEST_DUAL) recipes.push(tunedRidge(fit, held, people, options.k))
  if (options.model === 'ials' || (options.model === 'auto' && fit.indices.length <= LARGEST_ALS)) {
    recipes.push(tunedFactors(fit, held, people, options))
  }
  if (options.model === 'auto') for (const source of options.sources ?? []) recipes.push(recipe(source))
  if (recipes.length === 0) throw new RangeError(`model ${options.model} cannot be fitted to ${fit.rows} people`)
  return recipes
}

function walk(matrix: SparseMatrix, exponents: WalkExponents, width: number): ScoreModel {
  return walkModel(matrix, walkNeighbours(matrix, exponents, width))
}

function tunedSpectral(fit: SparseMatrix, held: SparseMatrix, people: Int32Array, k: number): Recipe {
  const widest = Math.min(512, Math.floor(Math.min(fit.rows, fit.columns) / 2))
  const filter = fitSpectralFilter(fit, widest)
  const ranks = [...new Set([32, 64, 128, 256, widest].filter((rank) => rank <= widest))]
  const trials = ranks.map((rank) => {
    const model = spectralModel(fit, narrowed(filter, rank))
    return { rank, model, quality: searchBlend([model], people, fit, held, k).quality }
  })
  const best = trials.reduce((left, right) => (right.quality > left.quality ? right : left))
  return { tuned: best.model, build: (matrix) => spectralModel(matrix, fitSpectralFilter(matrix, best.rank)) }
}

function tunedRidge(fit: SparseMatrix, held: SparseMatrix, people: Int32Array, k: number): Recipe {
  const trials = RIDGES.map((ridge) => {
    const model = dualRidgeModel(fit, ridge)
    return { ridge, model, quality: searchBlend([model], people, fit, held, k).quality }
  })
  const best = trials.reduce((left, right) => (right.quality > left.quality ? right : left))
  return { tuned: best.model, build: (matrix) => dualRidgeModel(matrix, best.ridge) }
}

function tunedFactors(fit: SparseMatrix, held: SparseMatrix, people: Int32Array, options: TopNOptions): Recipe {
  const build = (mass: number, strength: number, dimensions: number) => (matrix: SparseMatrix) => {
    const unobserved = mass / matrix.columns
    const factors = fitImplicitAls(matrix, {
      dimensions,
      epochs: dimensions > 32 ? 14 : 6,
      unobserved,
      regularisation: strength,
      seed: options.seed,
    })
    return factorModel(factors)
  }
  const trials = ALS_GRID.map(({ mass, strength }) => {
    const quality = searchBlend([build(mass, strength, 32)(fit)], people, fit, held, options.k).quality
    return { mass, strength, quality }
  })
  const best = trials.reduce((left, right) => (right.quality > left.quality ? right : left))
  const chosen = build(best.mass, best.strength, 128)
  return { tuned: chosen(fit), build: chosen }
}

function samplePeople(held: SparseMatrix, seed: number): Int32Array {
  const people: number[] = []
  for (let row = 0; row < held.rows; row++) if (held.offsets[row + 1]! > held.offsets[row]!) people.push(row)
  return Int32Array.from(shuffle(people, seededRandom(seed)).slice(0, TUNING_PEOPLE))
}
