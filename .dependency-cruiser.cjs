/**
 * Who may import whom. Imports point one way; this table is the only place that says so, and
 * `npm run docs` prints it into ARCHITECTURE.md. Each rule's comment says what to do instead.
 */

/** @type {readonly { folder: string, may: readonly string[], instead: string }[]} */
const TABLE = [
  {
    folder: 'src/okr',
    may: [],
    instead:
      'What a plan is stands alone: hand it what it needs as an argument, or move the code out.',
  },
  {
    folder: 'src/language',
    may: ['src/okr'],
    instead: 'Wording knows the plan’s types at most: say the sentence where its meaning lives.',
  },
  {
    folder: 'src/words',
    may: ['src/okr', 'src/language'],
    instead:
      'Words of the plan are said in both languages here; what is made of them stands where it is said.',
  },
  {
    folder: 'src/look',
    may: ['src/okr'],
    instead: 'Colours know which statuses there are, and nothing else.',
  },
  {
    folder: 'src/text',
    may: ['src/okr', 'src/language'],
    instead: 'Reading a line knows no sheet and judges nothing: return what was read.',
  },
  {
    folder: 'src/rules',
    may: ['src/words', 'src/okr', 'src/text', 'src/language'],
    instead: 'A rule judges a plan, not a sheet: put what it needs into the plan.',
  },
  {
    folder: 'src/bring',
    may: ['src/words', 'src/okr', 'src/text', 'src/rules', 'src/language'],
    instead:
      'What an old plan says is read from a grid of cells alone: hand it the cells, the quarter and the names.',
  },
  {
    folder: 'src/tracker',
    may: ['src/words', 'src/look', 'src/text', 'src/okr', 'src/language', 'src/rules'],
    instead: 'The sheet’s contract knows the plan, not commands or Google: return changes as data.',
  },
  {
    folder: 'src/summary',
    may: ['src/words', 'src/look', 'src/okr', 'src/rules', 'src/language'],
    instead:
      'The summary is made of the plan and its review: let a command read and write the sheet.',
  },
  {
    folder: 'src/protocol',
    may: [
      'src/words',
      'src/okr',
      'src/rules',
      'src/tracker',
      'src/summary',
      'src/language',
      'src/bring',
    ],
    instead: 'Messages are plain JSON types: keep the work in commands.',
  },
  {
    folder: 'src/commands',
    may: [
      'src/words',
      'src/look',
      'src/okr',
      'src/text',
      'src/rules',
      'src/language',
      'src/tracker',
      'src/summary',
      'src/protocol',
      'src/bring',
    ],
    instead:
      'A command reaches the outside through src/commands/platform.ts: add to that what it asks.',
  },
  {
    folder: 'src/sidebar',
    may: ['src/words', 'src/okr', 'src/text', 'src/rules', 'src/language', 'src/protocol'],
    instead: 'The page asks the server with a message: add one to src/protocol/messages.ts.',
  },
  {
    folder: 'src/apps-script',
    may: [
      'src/words',
      'src/okr',
      'src/text',
      'src/rules',
      'src/language',
      'src/tracker',
      'src/summary',
      'src/protocol',
      'src/commands',
      'src/bring',
    ],
    instead: 'The server and the page share src/protocol, and nothing of the page.',
  },
  {
    folder: 'local',
    may: [],
    instead:
      'The local Sheets runs build/, never the sources: what it needs goes through the bundle.',
  },
  {
    folder: 'scripts',
    may: [
      'src/words',
      'src/look',
      'local',
      'src/okr',
      'src/text',
      'src/rules',
      'src/language',
      'src/tracker',
      'src/summary',
      'src/protocol',
      'test/browser',
      'test/sweep',
      'test/tamper',
    ],
    instead: 'A script runs the pure parts or the local Sheets: run the bundle for the rest.',
  },
];

const at = (folder) => `^${folder}/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...TABLE.map(({ folder, may, instead }) => ({
      name: `${folder.replace('src/', '')}-imports`,
      comment: instead,
      severity: 'error',
      from: { path: at(folder) },
      to: { path: '^(src|local|test|scripts)/', pathNot: [folder, ...may].map(at) },
    })),
    {
      name: 'no-package-in-the-bundle',
      comment:
        'What is pushed to Google is ours alone: write the few lines, or do it outside src/.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'] },
    },
    {
      name: 'no-undeclared-package',
      comment: 'Another package may bring it along today and not tomorrow: add it to package.json.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-cycle',
      comment:
        'Two modules that need each other hold one subject: join them, or move the shared part out.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json', '.d.ts'] },
  },
};
