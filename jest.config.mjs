/**
 * Tests run from the TypeScript sources by swc; types are checked before, by `npm run types`. Four subsets, by
 * what a file reaches: `unit` needs nothing but the sources and the build, `tools` starts other programs, `sheets`
 * needs the local Sheets, `browser` a browser.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { subsets } from './test/subsets.mjs';

const rootDir = fileURLToPath(new URL('.', import.meta.url));
const subsetOf = [...subsets(rootDir)];

const project = (displayName, more = {}) => ({
  displayName,
  rootDir,
  roots: ['<rootDir>/test'],
  testEnvironment: 'node',
  testMatch: subsetOf
    .filter(([, subset]) => subset === displayName)
    .map(([file]) => `<rootDir>/${file}`),
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
