/** What a Google sheet holds and the engine has no place for: notes, protections, typefaces, tables. It moves with its cells. */

import type { Range, RangeAdapterFunctions } from '@odoo/o-spreadsheet';
import { CorePlugin, coreTypes, registries } from '@odoo/o-spreadsheet';

/** One extra on a range: its kind and what it says. */
export interface Extra {
  readonly id: string;
  readonly kind: 'note' | 'protection' | 'font' | 'named-style' | 'table' | 'tab' | 'chart';
  readonly value: string;
  readonly range: Range;
}

interface SetExtra {
  readonly type: 'HOST_SET_EXTRA' | 'HOST_REMOVE_EXTRA';
  readonly sheetId: string;
  readonly id: string;
  readonly kind: Extra['kind'];
  readonly value: string;
  readonly zone: { left: number; top: number; right: number; bottom: number };
}

const COMMANDS = ['HOST_SET_EXTRA', 'HOST_REMOVE_EXTRA'];
for (const command of COMMANDS) {
  (coreTypes as Set<string>).add(command);
  registries.inverseCommandRegistry.add(command, ((inverse: never) => [inverse]) as never);
}

type Saved = Pick<SetExtra, 'sheetId' | 'id' | 'kind' | 'value' | 'zone'>;

export class ExtrasPlugin extends CorePlugin {
  static override getters = ['getHostExtras'] as const;
  readonly extras: Record<string, Extra | undefined> = {};

  override adaptRanges({ applyChange }: RangeAdapterFunctions): void {
    for (const extra of Object.values(this.extras)) {
      if (!extra) continue;
      const { changeType, range } = applyChange(extra.range);
      if (changeType === 'REMOVE')
        this.history.update('extras' as never, extra.id as never, undefined as never);
      else if (changeType !== 'NONE') {
        this.history.update('extras' as never, extra.id as never, { ...extra, range } as never);
      }
    }
  }

  override handle(command: never): void {
    const of = command as SetExtra;
    if (of.type === 'HOST_SET_EXTRA') {
      const range = this.getters.getRangeFromZone(of.sheetId, of.zone);
      const extra = { id: of.id, kind: of.kind, value: of.value, range };
      this.history.update('extras' as never, of.id as never, extra as never);
    }
    if (of.type === 'HOST_REMOVE_EXTRA') {
      this.history.update('extras' as never, of.id as never, undefined as never);
    }
  }

  getHostExtras(sheetId: string): readonly Extra[] {
    return Object.values(this.extras).filter(
      (extra): extra is Extra => extra !== undefined && extra.range.sheetId === sheetId,
    );
  }

  override import(data: never): void {
    for (const saved of (data as { hostExtras?: Saved[] }).hostExtras ?? []) {
      const range = this.getters.getRangeFromZone(saved.sheetId, saved.zone);
      this.extras[saved.id] = { id: saved.id, kind: saved.kind, value: saved.value, range };
    }
  }

  override export(data: never): void {
    (data as { hostExtras?: Saved[] }).hostExtras = Object.values(this.extras)
      .filter((extra): extra is Extra => extra !== undefined)
      .map(({ id, kind, value, range }) => ({
        id,
        kind,
        value,
        sheetId: range.sheetId,
        zone: range.zone,
      }));
  }
}
