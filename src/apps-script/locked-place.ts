import { sheetIn, topRows } from './find-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A place of the tracker that somebody protected against the person who runs the script. */
export interface LockedPlace {
  readonly sheet: string;
  /** A1 notation, such as `N4:N203`; null for the whole sheet. */
  readonly range: string | null;
}

/**
 * The first such place, null where there is none or Google does not say. Asked only after a service
 * failed: Google's own sentence names no place, and is in the language of the person's account.
 */
export function lockedPlace(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): LockedPlace | null {
  try {
    for (const sheet of spreadsheet.getSheets()) {
      const rows = topRows(sheet);
      if (rows === null || sheetIn(rows) === null) continue;
      const place = lockedIn(sheet);
      if (place) return place;
    }
  } catch {
    // What could not be written is told in any case; this only says where.
  }
  return null;
}

function lockedIn(sheet: Sheet): LockedPlace | null {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  if (sheet.getProtections(SHEET).some((one) => !one.canEdit()))
    return { sheet: sheet.getName(), range: null };
  const locked = sheet.getProtections(RANGE).find((one) => !one.canEdit());
  return locked ? { sheet: sheet.getName(), range: locked.getRange().getA1Notation() } : null;
}
