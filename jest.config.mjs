/**
 * Tests run from the TypeScript sources by swc; types are checked before, by `npm run types`. Four subsets, by
 * what a file reaches: `unit` needs nothing but the sources and the build, `tools` starts other programs, `sheets`
 * needs the local Sheets, `browser` a browser. `hidden` is a second pass over those that write into cells.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { subsets } from './test/subsets.mjs';

const rootDir = fileURLToPath(new URL('.', import.meta.url));
const subsetOf = [...subsets(rootDir)];

/** What is run a second time with apostrophes hidden: whatever writes text into cells. */
const CELLS = /^test\/(apps-script\/|hostile\/naughty|tracker\/(set-up|typing)|tamper\/files)/;

const project = (displayName, more = {}) => ({
  displayName,
  rootDir,
  roots: ['<rootDir>/test'],
  testEnvironment: 'node',
  testMatch: subsetOf
    .filter(([, subset]) => subset === displayName)
    .map(([file]) => `<rootDir>/${file}`),
  setupFiles: ['<rootDir>/test/apostrophes.ts'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  ...more,
});

export default {
  projects: [
    project('unit'),
    project('tools'),
    project('sheets'),
    project('hidden', {
      testMatch: subsetOf
        .map(([file]) => file)
        .filter((file) => CELLS.test(file))
        .map((file) => `<rootDir>/${file}`),
      setupFiles: ['<rootDir>/test/apostrophes-hidden.ts'],
    }),
    project('browser', {
      globalSetup: '<rootDir>/test/browser/global-setup.mjs',
      globalTeardown: '<rootDir>/test/browser/global-teardown.mjs',
    }),
  ],
  globalSetup: '<rootDir>/test/global-setup.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs',
  maxWorkers: availableParallelism(),
  // A verdict hangs on no clock: this ends only what would never end. The long forms take longer.
  testTimeout: process.env.EVERY === '1' ? 3_600_000 : 180_000,
};
