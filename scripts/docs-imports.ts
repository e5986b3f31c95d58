/** Part of `npm run docs`: the import table in ARCHITECTURE.md. */
import { writeImportTable } from './import-table';

try {
  writeImportTable(process.cwd());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
