/**
 * Before each test file: whether an apostrophe that a script writes into a plain-text cell shows there.
 * Google may do either; `APOSTROPHES=hidden` runs the tests the other way.
 */
if (process.env['APOSTROPHES'] === 'hidden') {
  const local = require('../local/index') as typeof import('../local/index');
  local.unlessTold.apostrophes = 'hidden';
}
