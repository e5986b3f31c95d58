/** The engine's writer and reader of .xlsx parts. Both want a browser's classes for XML: each gets the least that serves it. */
import { load, type Model } from '@odoo/o-spreadsheet';
import { DOMParser, Node } from 'linkedom';

/** XML parts by their path in the package. */
export type Parts = Map<string, string>;

interface Part {
  readonly path: string;
  readonly content?: string;
  readonly imageSrc?: string;
}

/** The parts of a model's .xlsx as the engine writes them, with the values of the last evaluation. */
export async function writtenParts(model: Model): Promise<Parts> {
  const leave = enter({ DOMParser: AsWritten, XMLSerializer: AsWritten });
  const rested = atRest(model);
  try {
    const { files } = await rested.exportXLSX();
    return new Map(files.map((part) => [part.path, part.content ?? part.imageSrc ?? '']));
  } finally {
    leave();
  }
}

/**
 * The engine's own JSON of a model. Its exportData writes it twice and builds a second workbook only to
 * see whether a shorter form reads back the same: longer, this is as true, and there at once.
 */
export const dataOf = (model: Model): { revisionId?: string } =>
  (model as unknown as { _exportData(squished: boolean): object })._exportData(false);

/** The engine's data from the parts of an .xlsx, whoever wrote it. Throws where it cannot follow them. */
export function readParts(parts: ReadonlyMap<string, string>): object {
  const leave = enter({ DOMParser, Node });
  try {
    return (load as unknown as (files: object, verbose: boolean) => object)(
      Object.fromEntries([...parts].map(([path, part]) => [path, bareNames(part)])),
      false,
    );
  } finally {
    leave();
  }
}

/** Formulas without the mark of newer functions, which the engine takes from the first of a formula only. */
const bareNames = (part: string): string =>
  part.replace(/<(f|formula\d?)\b[^>]*>[^<]*_xlfn\.[^<]*/g, (formula) =>
    formula.replaceAll('_xlfn.', ''),
  );

function enter(classes: object): () => void {
  const scope = globalThis as Record<string, unknown>;
  const before = Object.fromEntries(Object.keys(classes).map((name) => [name, scope[name]]));
  Object.assign(scope, classes);
  return () => void Object.assign(scope, before);
}

/** The engine parses what it has just put together only to have it printed: here the text stays what it is. */
class AsWritten {
  parseFromString(text: string): object {
    return { text, querySelector: () => null };
  }
  serializeToString({ text }: { readonly text: string }): string {
    return plain(text);
  }
}

/** As XML is usually printed. Quotes stand unescaped only around attributes, until the last step. */
const plain = (xml: string): string =>
  xml
    .trim()
    .replace(/(<[\w:]+|")\s*\n\s*([\w:]+=")/g, '$1 $2')
    .replace(/\s+(\/?>)/g, '$1')
    .replace(/<([\w:]+)( [^<>]*)?><\/\1>/g, '<$1$2/>')
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replaceAll('&apos;', "'")
    .replace(/>[^<]*&quot;[^<]*/g, (text) => text.replaceAll('&quot;', '"'));

interface Exporting {
  exportXLSX(): Promise<{ files: Part[] }>;
}

interface Styling {
  getComputedStyle(position: object): object;
}

/**
 * The model for an export that works nothing out twice: values stand already, and only of links the
 * looks are asked, one cell after the other. Half of the time of a large workbook goes there.
 */
function atRest(model: Model): Exporting {
  const { handlers } = model as unknown as { handlers: readonly object[] };
  const { getters } = model;
  const quick = handlers.map((handler) => {
    if (!('getComputedStyle' in handler && 'exportForExcel' in handler)) return handler;
    const { getComputedStyle } = handler as Styling;
    const ofLinks = (position: object): object =>
      (getters.getEvaluatedCell(position as never) as { link?: object }).link
        ? getComputedStyle.call(handler, position)
        : NOT_ASKED;
    return Object.create(handler, { getComputedStyle: { value: ofLinks } }) as object;
  });
  return Object.create(model, {
    dispatch: { value: () => {} },
    handlers: { value: quick },
  }) as Exporting;
}

/** With a colour of its own a cell counts as settled. */
const NOT_ASKED = { textColor: '#000000' };
