import { architecture, importTable, withTable } from '../../scripts/import-table';

describe('the import table in ARCHITECTURE.md', () => {
  test('is the one that is enforced', () => {
    const { is, shouldBe } = architecture(process.cwd());
    expect(is).toBe(shouldBe);
  });

  test('says for each folder what it may import and what to do otherwise', () => {
    const rule = {
      name: 'rules-imports',
      comment: 'Put it into the plan.',
      from: { path: '^src/rules/' },
      to: { pathNot: ['^src/rules/', '^src/okr/', '^src/text/'] },
    };
    const cycles = { name: 'no-cycle', comment: 'Join them.', from: {}, to: {} };
    expect(importTable([rule, cycles]).split('\n').slice(2)).toEqual([
      '| `rules` | `okr` `text` | Put it into the plan. |',
    ]);
  });

  test('needs its place in the document', () => {
    expect(() => withTable('# Architecture', '| table |')).toThrow('Add these two lines');
  });
});
