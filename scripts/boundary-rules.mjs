/** What each package may import (ARCHITECTURE.md). `packages` are the other packages, `inTests` those its tests may use besides, `thirdParties` name prefixes. */
export const PACKAGES = {
  model: { packages: [], thirdParties: ['@noble/hashes'] },
  dsl: { packages: ['model'], thirdParties: ['@lezer/markdown', 'chevrotain'] },
  engine: { packages: ['model'], thirdParties: [] },
  workflow: { packages: ['model'], inTests: ['dsl'], thirdParties: ['xstate'] },
  // Its tests draw cycles compiled from text.
  chart: { packages: ['model'], inTests: ['dsl'], thirdParties: ['@dagrejs/dagre'] },
  // Their tests make reports of compiled plans.
  report: { packages: ['model', 'chart'], inTests: ['dsl', 'engine'], thirdParties: [] },
  office: { packages: ['model', 'chart'], thirdParties: ['fflate', 'hucre'] },
  verify: { packages: ['model', 'dsl', 'engine', 'workflow', 'report'], thirdParties: [] },
  // A plugin knows plain data alone; its tests compile plans.
  'gender-budget': { packages: ['model'], inTests: ['dsl', 'engine'], thirdParties: [] },
  ui: {
    packages: ['model', 'dsl', 'engine', 'workflow', 'chart', 'report', 'office', 'verify', 'gender-budget'],
    thirdParties: ['@codemirror/', '@fontsource/', '@lezer/', '@lit/', 'idb', 'lit', 'lit-html', 'vite'],
  },
  cli: {
    packages: ['model', 'dsl', 'engine', 'workflow', 'chart', 'report', 'office', 'verify'],
    thirdParties: [
      '@myriaddreamin/typst-ts-node-compiler',
      'vscode-languageserver',
      'vscode-languageserver-textdocument',
    ],
    node: true,
  },
  // The editor extension bundles the language server of cli as a program of its own; its colours come from the vocabulary.
  vscode: { packages: ['cli', 'dsl'], thirdParties: ['vscode-languageclient', '@types/vscode'], node: true },
};

/** Tests may reach for what only tests need; they are no part of what a package is made of. */
const TESTS = String.raw`(\.test\.ts|\.test-[a-z-]+\.ts|\.config\.ts|/(test|testing)/.+)$`;

/** Files whose imports are judged. */
export const ROOTS = ['packages', 'examples', 'e2e', 'scripts', 'bench'];

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** A rule per package for its packages, one for its third parties, one for Node. */
function rulesOf([name, { packages, inTests = [], thirdParties, node = false }]) {
  const own = `^packages/${name}/`;
  const allowed = [name, ...packages].join('|');
  const homes = thirdParties.map((each) => (each.endsWith('/') ? escaped(each) : `${escaped(each)}(/|$)`));
  const rules = [
    {
      name: `${name}-imports-only-${packages.length === 0 ? 'itself' : packages.join('-')}`,
      comment: `packages/${name} may import ${packages.length === 0 ? 'no other package' : `only ${packages.join(', ')}`}.`,
      from: { path: own, ...(inTests.length === 0 ? {} : { pathNot: TESTS }) },
      to: { path: '^packages/', pathNot: `^packages/(${allowed})/` },
    },
    {
      name: `${name}-third-parties`,
      comment: `packages/${name} may import ${thirdParties.length === 0 ? 'no third party' : `only ${thirdParties.join(', ')}`}: each third party has one home.`,
      from: { path: own, pathNot: TESTS },
      to: { path: 'node_modules/', ...(homes.length === 0 ? {} : { pathNot: `node_modules/(${homes.join('|')})` }) },
    },
  ];
  if (!node) {
    rules.push({
      name: `${name}-knows-no-node`,
      comment: `node:* belongs to cli: packages/${name} must run anywhere.`,
      from: { path: own, pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    });
  }
  return rules;
}

/** The rules, in the form of dependency-cruiser. Each failure prints its name and its comment. */
export const rules = [
  ...Object.entries(PACKAGES).flatMap(rulesOf),
  {
    name: 'no-import-cycle',
    comment: 'Files import each other in a circle, of values or of types: move what both need to a third file.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'not-own-index',
    comment: "A file never imports its own package's index.ts: import the file that holds the name.",
    from: { path: '^packages/([^/]+)/src/', pathNot: TESTS },
    to: { path: '^packages/$1/src/index[.]ts$' },
  },
  {
    name: 'root-index-only',
    comment: 'Another package is entered by its name alone (@traguardo/name), never by a path inside it.',
    from: { path: '^packages/([^/]+)/' },
    to: { path: '^packages/', pathNot: '^packages/($1/|[^/]+/src/index[.]ts$|cli/src/main[.]ts$)' },
  },
  {
    name: 'root-index-only-outside',
    comment: 'Examples and end-to-end tests enter a package by its name alone (@traguardo/name).',
    from: { path: '^(examples|e2e)/' },
    to: { path: '^packages/', pathNot: '^packages/[^/]+/src/(index|main)[.]ts$' },
  },
  {
    name: 'production-without-tests',
    comment: 'What users run never imports a test.',
    from: { path: '^packages/', pathNot: TESTS },
    to: { path: TESTS, pathNot: 'node_modules/' },
  },
  {
    name: 'not-found',
    comment: 'The import leads nowhere.',
    from: {},
    // `vscode` exists inside the editor only.
    to: { couldNotResolve: true, pathNot: '[?]|^vscode$' },
  },
];
