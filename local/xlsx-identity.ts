/** The spreadsheet's own id as a document property, which Excel and LibreOffice keep: their save makes no copy of the file. */
type Parts = Map<string, string>;

export const IDENTITY_PART = 'docProps/custom.xml';
const PROPERTY = 'SpreadsheetId';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const RELATION =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';

/** Adds the property to a package that has none. `id` is letters, digits and hyphens. */
export function addIdentity(parts: Parts, id: string): void {
  parts.set(
    IDENTITY_PART,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${PROPERTY}"><vt:lpwstr>${id}</vt:lpwstr></property></Properties>`,
  );
  const before = (path: string, end: string, xml: string): void => {
    parts.set(path, (parts.get(path) ?? '').replace(end, `${xml}${end}`));
  };
  before(
    '[Content_Types].xml',
    '</Types>',
    `<Override PartName="/${IDENTITY_PART}" ContentType="${CONTENT_TYPE}"/>`,
  );
  before(
    '_rels/.rels',
    '</Relationships>',
    `<Relationship Id="rIdIdentity" Type="${RELATION}" Target="${IDENTITY_PART}"/>`,
  );
}

/** The id that a package carries; null where it has none. */
export function identityOf(parts: ReadonlyMap<string, string>): string | null {
  const found = new RegExp(`name="${PROPERTY}"[^>]*>\\s*<vt:lpwstr>([\\w-]+)<`).exec(
    parts.get(IDENTITY_PART) ?? '',
  );
  return found?.[1] ?? null;
}
