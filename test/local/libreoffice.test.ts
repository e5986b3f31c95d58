import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLocalSheets } from '../../local/index';
import { ANSWERS, ask, BUNDLE, openTracker } from '../tracker/open-tracker';
import { savedValues } from './saved-values';

/** LibreOffice comes from the machine, not from npm: without it these tests say that they skip. */
const soffice = spawnSync('soffice', ['--version']).status === 0;
if (!soffice) console.warn('LibreOffice is not on this machine: its tests are skipped.');
/** Without this it shows the values that the file came with. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;
const withLibreOffice = soffice ? describe : describe.skip;

withLibreOffice('the tracker’s file in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guidepost-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const today = new Date();

  /** Opened, wholly recalculated and saved by LibreOffice. */
  function throughLibreOffice(file: string): string {
    const [profile, out] = [join(folder, 'profile'), join(folder, 'saved')];
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user/registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const filter = 'xlsx:Calc MS Excel 2007 XML';
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${profile}`,
        '--headless',
        '--convert-to',
        filter,
        '--outdir',
        out,
        file,
      ],
      // Its TODAY is that of the spreadsheet's zone.
      { env: { ...process.env, TZ: 'Asia/Bangkok' }, stdio: 'ignore' },
    );
    return join(out, 'tracker.xlsx');
  }

  test('recalculates every formula to what the local Sheets shows', async () => {
    const local = await openTracker({}, { clock: () => today });
    local.run('updateTheSummary');
    const file = join(folder, 'tracker.xlsx');
    await local.save(file);
    const saved = await savedValues(throughLibreOffice(file));
    let formulas = 0;
    const differing: string[] = [];
    const { getters } = local.workbook.model;
    for (const id of getters.getSheetIds()) {
      for (const cell of getters.getCells(id) as readonly { id: number; isFormula: boolean }[]) {
        if (!cell.isFormula) continue;
        formulas += 1;
        const { row, col } = getters.getCellPosition(cell.id as never);
        const { value } = local.workbook.evaluated(id, row, col);
        const place = `${getters.getSheetName(id)}!${row + 1}:${col + 1}`;
        const theirs = saved.get(place);
        if (!same(value, theirs))
          differing.push(`${place}: ${String(value)} here, ${String(theirs)} there`);
      }
    }
    expect(differing).toEqual([]);
    expect(formulas).toBeGreaterThan(500);
  });

  test('gives back everything that the tracker needs: it goes on as before', async () => {
    const local = await openTracker({}, { clock: () => today });
    const file = join(folder, 'tracker.xlsx');
    await local.save(file);
    const before = local.displayed('OKRs', 'A4:R33');
    const again = await openLocalSheets({
      bundle: BUNDLE,
      file: throughLibreOffice(file),
      clock: () => today,
    });
    expect(again.displayed('OKRs', 'A4:R33')).toEqual(before);
    expect(ask(again, { kind: 'set-up', answers: ANSWERS })).toEqual({
      ok: true,
      data: { done: [] },
    });
    // Another program's save makes no copy of it: mail is not refused for that reason.
    expect((ask(again, { kind: 'mail-preview' }).data as { blocked: null }).blocked).toBeNull();
    again.typeIn('OKRs', 'B34', 'Increase trials from 10 to 40');
    expect(again.displayed('OKRs', 'A34:C34')).toEqual([
      ['A9', 'Increase trials from 10 to 40', 'Action'],
    ]);
    expect(() => again.typeIn('OKRs', 'C34', 'Epic')).toThrow(/data validation/);
    again.typeIn('OKRs', 'C34', 'Key result');
    again.typeIn('OKRs', 'F34', '40');
    again.typeIn('OKRs', 'H34', '30');
    expect(again.displayed('OKRs', 'A34:I34')[0]?.[8]).toContain('75%');
  });
});

const same = (here: unknown, there: unknown): boolean => {
  if (typeof here === 'number' && typeof there === 'number') return Math.abs(here - there) < 1e-9;
  return (here ?? '') === (there ?? '');
};
