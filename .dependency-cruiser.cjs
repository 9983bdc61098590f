/** Which layer may import which: shared imports itself and pure libraries, electron and renderer import shared, never each other. */
const electronFiles = '^electron/(main|preload|windows|menu|cable)\\.ts$'

module.exports = {
  forbidden: [
    {
      name: 'shared-is-pure',
      severity: 'error',
      from: { path: '^shared/' },
      to: {
        pathNot: [
          '^shared/',
          '^node_modules/(zod|immer|@internationalized/date|qr|jsonc-parser|papaparse)/',
        ],
      },
    },
    {
      name: 'electron-not-renderer',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^renderer/' },
    },
    {
      name: 'renderer-not-electron',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^electron/' },
    },
    {
      name: 'only-the-shell-imports-electron',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/', pathNot: electronFiles },
      to: { path: '^node_modules/electron/' },
    },
    {
      name: 'screens-take-types-only-of-commands',
      comment: 'zod is 94 kB: no page may hold it',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/gallery/' },
      to: {
        path: '^(shared/(commands|packs/(pack|template|words|check|read))\\.ts$|node_modules/zod/)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'phone-is-small',
      comment: 'the phone takes types, its own words and a few pure readings',
      severity: 'error',
      from: { path: '^renderer/phone/' },
      to: {
        path: '^(shared|renderer)/',
        pathNot: [
          '^renderer/phone/',
          '^renderer/(port|radio)\\.ts$',
          '^shared/words/phone/',
          '^shared/(agenda|contract)\\.ts$',
          '^shared/polls/(poll|forms)\\.ts$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'wall-and-phone-not-cockpit',
      severity: 'error',
      from: { path: '^renderer/(wall|phone|kit)/' },
      to: { path: '^renderer/(cockpit|gallery)/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-missing',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^virtual:'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'renderer/tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
