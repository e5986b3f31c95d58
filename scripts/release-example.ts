/** The example as files to open before anything is installed: a workbook and the mail that leadership gets. */
import JSZip from 'jszip';
import { openLocalSheets } from '../local/index';
import { workbookBytes } from '../local/xlsx';
import { COPY_PART } from '../local/xlsx-copy';
import type { Language } from '../src/language/text';
import { quarterOf } from '../src/okr/quarter';
import type { MailPreview, Reply } from '../src/protocol/messages';

/** The eighth week of a quarter, so that every status is to be seen; fixed, so that the files are the same each time. */
const TODAY = '2026-11-20';
const CLOCK = () => new Date(`${TODAY}T02:30:00Z`);
const ZONE = 'Asia/Bangkok';
const TEAM: Readonly<Record<Language, string>> = { en: 'Acme Marketing', th: 'การตลาด Acme' };

/** What a zip says of when its files were written: the first day that its format knows. */
export const ZIP_DATE = new Date(Date.UTC(1980, 0, 1));

export interface ExampleFiles {
  readonly workbook: Buffer;
  /** The mail as its reader's program shows it. */
  readonly mail: string;
}

/** The example plan in a language, set up from `bundle`, with its summary written. The same bytes each time. */
export async function exampleFiles(bundle: string, language: Language): Promise<ExampleFiles> {
  const blank = (await openLocalSheets({ bundle: null, timeZone: ZONE })).standing();
  const state = { id: `guidepost-example-${language}`, triggers: [], outbox: [] };
  const local = await openLocalSheets({
    bundle,
    from: {
      ...blank,
      id: state.id,
      state: { ...state, stores: { script: {}, user: {}, document: {} } },
    },
    clock: CLOCK,
    drawn: 'example',
    user: { email: 'you@example.com', locale: language },
  });
  const ask = <Data>(request: object): Data => {
    const reply = local.googleScriptRun('request', [request]) as Reply<Data>;
    if (!reply.ok) throw new Error(`${reply.reason}\n${local.logs.join('\n')}`);
    return reply.data;
  };
  const { fiscalYear, number: quarter } = quarterOf(TODAY, 1);
  const answers = {
    team: TEAM[language],
    language,
    fiscalYear,
    quarter,
    fiscalYearStart: 1,
    content: 'example',
  };
  ask({ kind: 'set-up', answers });
  local.run('updateTheSummary');
  const { html } = ask<MailPreview>({ kind: 'mail-preview' });
  const { workbook, stores, triggers } = local;
  workbook.flush();
  const bytes = await workbookBytes(workbook, { ...state, stores, triggers: [...triggers] });
  return { workbook: await plainWorkbook(bytes), mail: html };
}

/** Without the part that only the local Sheets reads: other programs open it, and nothing of this machine is in it. */
async function plainWorkbook(bytes: Buffer): Promise<Buffer> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = Object.values(zip.files).filter(({ dir, name }) => !dir && name !== COPY_PART);
  return zipped(
    new Map(
      await Promise.all(
        parts.map(async (part) => [part.name, await part.async('nodebuffer')] as const),
      ),
    ),
  );
}

/** A zip of these files in this order: the same bytes for the same files. */
export function zipped(files: ReadonlyMap<string, Buffer | string>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [path, content] of files) {
    zip.file(path, content, { date: ZIP_DATE, createFolders: false });
  }
  return zip.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}
