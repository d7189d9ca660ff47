interface Published {
  name: string
  task: string
  /** Counts by which the data set is known. */
  counts: Record<string, number>
  metrics: string[]
  rows: [model: string, ...figures: number[]][]
}

/** Figures others published on the same data and split; sources stand in docs/recommender.md. */
const PUBLISHED: Published[] = [
  {
    name: 'Gowalla, LightGCN split',
    task: 'topn',
    counts: { people: 29858, items: 40981 },
    metrics: ['recall@20', 'ndcg@20'],
    rows: [
      ['popularity', 0.0416, 0.0317],
      ['ItemCF', 0.157, 0.1214],
      ['Mult-VAE', 0.1641, 0.1335],
      ['EASE', 0.1765, 0.1467],
      ['LightGCN', 0.183, 0.1554],
      ['GF-CF', 0.1849, 0.1518],
      ['UltraGCN', 0.1862, 0.158],
      ['SimpleX', 0.1872, 0.1557],
    ],
  },
  {
    name: 'Last.fm, 8:1:1 per person',
    task: 'topn',
    counts: { people: 1892, items: 17632 },
    metrics: ['recall@10', 'ndcg@10'],
    rows: [
      ['BPR', 0.1761, 0.1674],
      ['LightGCN', 0.2064, 0.1972],
      ['MHCN', 0.2123, 0.2068],
    ],
  },
  {
    name: 'Amazon Beauty 5-core, leave one out',
    task: 'sequence',
    counts: { people: 22363, items: 12101 },
    metrics: ['hr@10', 'ndcg@10'],
    rows: [
      ['SASRec', 0.0605, 0.0318],
      ['S3-Rec', 0.0647, 0.0327],
      ['TIGER', 0.0648, 0.0384],
      ['SASRec, full softmax', 0.0848, 0.0432],
    ],
  },
  {
    name: 'Diginetica, SR-GNN preprocessing',
    task: 'session',
    counts: { tests: 60858 },
    metrics: ['p@20', 'mrr@20'],
    rows: [
      ['GRU4Rec', 0.3079, 0.0822],
      ['Item-KNN', 0.3575, 0.1157],
      ['NARM', 0.4832, 0.16],
      ['SR-GNN', 0.5126, 0.1778],
      ['GCE-GNN', 0.5422, 0.1904],
    ],
  },
  {
    name: 'Frappe_x1',
    task: 'ctr',
    counts: { test: 28860 },
    metrics: ['auc', 'logloss'],
    rows: [
      ['LR', 0.9356, 0.3076],
      ['FM', 0.9671, 0.2065],
      ['FFM', 0.9786, 0.186],
      ['DeepFM', 0.9842, 0.1482],
      ['AutoInt+', 0.9848, 0.149],
    ],
  },
]

interface Result {
  task: string
  model: string
  metrics: Record<string, number>
  data: Record<string, number | string>
}

/** A text table of the result, under the published rows when the data set is one of those known. */
export function publishedTable({ task, model, metrics, data }: Result): string {
  const known = PUBLISHED.find(
    (entry) => entry.task === task && Object.entries(entry.counts).every(([name, count]) => data[name] === count),
  )
  const names = known?.metrics ?? Object.keys(metrics)
  const rows = [
    [known?.name ?? task, ...names],
    ...(known?.rows ?? []).map(([name, ...figures]) => [name, ...figures.map((figure) => figure.toFixed(4))]),
    ['here', ...names.map((name) => metrics[name]?.toFixed(4) ?? '')],
  ]
  const first = Math.max(...rows.map(([name = '']) => name.length))
  const lines = rows.map(
    ([name = '', ...cells]) => name.padEnd(first + 2) + cells.map((cell) => cell.padStart(11)).join(''),
  )
  return `${lines.join('\n')}\nmodel: ${model}\n`
}
