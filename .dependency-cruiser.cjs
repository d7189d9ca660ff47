// The import law. module-order.json ranks server modules and web features of the same name alike.
// scripts/import-law.test.mjs plants one fault per rule and sees it caught.
const order = require('./module-order.json')

const MODULES = 'apps/server/src/modules'
const PLATFORM = 'apps/server/src/platform'
const FEATURES = 'apps/web/app/features'
const any = (names) => `(${names.join('|')})`
const TEST = '\\.test\\.tsx?$'

const forbid = (name, from, to) => ({ name, severity: 'error', from, to })

/** A member of the list may import itself and those named before it, so no ring can be drawn. */
const earlierOnly = (kind, root) =>
  order.map((name, rank) =>
    forbid(
      `${kind}-order:${name}`,
      { path: `^${root}/${name}/` },
      { path: `^${root}/`, pathNot: `^${root}/${any([...order.slice(0, rank), name])}/` },
    ),
  )

module.exports = {
  forbidden: [
    // A ring of types inside one module (its parts name its `Deps`) is harmless; between modules ranks forbid even that.
    forbid('no-circular', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    // Else a mistyped path slips past every other rule.
    forbid('no-unresolvable', {}, { couldNotResolve: true, pathNot: ['^virtual:', '\\+types/', 'paraglide/'] }),
    ...earlierOnly('module', MODULES),
    ...earlierOnly('feature', FEATURES),
    forbid('module-must-be-listed', { path: `^${MODULES}/(?!${any(order)}/)` }, {}),
    forbid(
      'module-front-door',
      { path: `^${MODULES}/([^/]+)/`, pathNot: `^${MODULES}/[^/]+/tables` },
      { path: `^${MODULES}/(?!$1/)[^/]+/(?!index\\.ts$)` },
    ),
    // Foreign keys point downward, and only between tables.
    forbid(
      'tables-reference-tables',
      { path: `^${MODULES}/([^/]+)/tables` },
      { path: `^${MODULES}/(?!$1/)[^/]+/(?!tables)` },
    ),
    forbid(
      'module-front-door-from-main',
      { path: '^apps/server/src/main/' },
      { path: `^${MODULES}/[^/]+/(?!(index|seed)\\.ts$)` },
    ),
    forbid(
      'feature-front-door',
      { path: `^${FEATURES}/([^/]+)/` },
      { path: `^${FEATURES}/(?!$1/)[^/]+/(?!index\\.tsx?$)` },
    ),
    // A part that is fetched when it is first used (a sheet, a player) is imported by its file, or it would not be apart.
    forbid(
      'feature-front-door-from-routes',
      { path: '^apps/web/app/routes/' },
      { path: `^${FEATURES}/[^/]+/(?!index\\.tsx?$)`, dependencyTypesNot: ['dynamic-import'] },
    ),
    forbid(
      'rules-are-pure',
      { path: `^${MODULES}/[^/]+/rules/`, pathNot: TEST },
      {
        path: `^(${PLATFORM}|apps/server/src/main)/|^${MODULES}/[^/]+/(?!(rules|events|index|tables))`,
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'policy-and-views-are-pure',
      { path: `^${MODULES}/[^/]+/(policy|views)`, pathNot: TEST },
      {
        path: `^${PLATFORM}/(database|http|storage|cache|mail|realtime)/|^${MODULES}/[^/]+/(commands|queries|handlers|jobs|routes)`,
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'sql-only-in-store',
      { path: `^${MODULES}/`, pathNot: [`^${MODULES}/[^/]+/(store|tables)`, TEST] },
      { path: `node_modules/(drizzle-orm|pg|sql-template-tag)/|^${PLATFORM}/database/sql\\.ts$` },
    ),
    forbid(
      'testkit-only-in-tests',
      { path: '^(apps|packages/(?!testkit))', pathNot: TEST },
      { path: '^packages/testkit/' },
    ),
    forbid(
      'store-knows-no-domain',
      { path: `^${MODULES}/[^/]+/store(\\.ts$|/)` },
      { path: `^${MODULES}/[^/]+/(routes|commands|queries|views|handlers|jobs)` },
    ),
    forbid(
      'routes-reach-no-store',
      { path: `^${MODULES}/[^/]+/routes` },
      { path: `^${MODULES}/[^/]+/store|^${PLATFORM}/database`, dependencyTypesNot: ['type-only'] },
    ),
    forbid('platform-knows-no-module', { path: `^${PLATFORM}/` }, { path: '^apps/server/src/(modules|main)/' }),
    forbid(
      'framework-only-in-http',
      { path: '^apps/server/src/', pathNot: [`^${PLATFORM}/http/`, TEST] },
      { path: 'node_modules/fastify/' },
    ),
    forbid(
      'contracts-and-kernel-are-leaves',
      { path: '^packages/(contracts|kernel)/' },
      { path: '^apps/|^packages/(?!contracts|kernel)' },
    ),
    forbid(
      'recommender-is-pure',
      { path: '^packages/recommender/src/(?!commands/)', pathNot: TEST },
      { path: '^apps/|^(node:)?(fs|net|http|child_process)' },
    ),
    forbid('web-never-imports-server', { path: '^apps/web/' }, { path: '^apps/server/|^packages/testkit/' }),
    forbid(
      'ui-and-lib-know-no-noun',
      { path: '^apps/web/app/(ui|lib)/' },
      { path: '^apps/web/app/(features|routes)/' },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(build|\\.react-router|paraglide)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
