/** Counts every service call that a script makes, and lets a test step in before and after each. */
export type CallKind = 'read' | 'write' | 'other';

export interface ServiceCall {
  /** From 0, in the order of the run. */
  readonly index: number;
  readonly service: string;
  readonly member: string;
  readonly kind: CallKind;
}

export interface Hook {
  /** A throw here is a call that failed without effect. */
  before?(call: ServiceCall): void;
  /** A throw here is a call that took effect and then failed. */
  after?(call: ServiceCall): void;
}

export interface CallCounts {
  readonly reads: number;
  readonly writes: number;
  /** Reads that came after a write, each of which makes Google carry out what was buffered. */
  readonly turns: number;
  readonly calls: number;
  readonly byName: Readonly<Record<string, number>>;
}

/** `reset` begins a new count; `hook` may be changed at any time. */
export interface Meter {
  hook: Hook;
  counts(): CallCounts;
  reset(): void;
  call<Result>(service: string, member: string, work: () => Result): Result;
}

/** Members that return what cells hold or compute. */
const READS =
  /^(getValue|getValues|getDisplayValue|getDisplayValues|getFormula|getFormulas|getNote|getNotes|getBackgrounds?|getFontColors?|getFontWeights?|getFontSizes?|getNumberFormats?|getDataValidations?|getLastRow|getLastColumn|isBlank)$/;
const WRITES =
  /^(set|clear|insert|delete|remove|merge|break|hide|show|unhide|append|sort|copy|move|protect|group|shift|collapse|expand|auto|flush$)/;

const kindOf = (service: string, member: string): CallKind => {
  const onCells =
    service === 'Range' ||
    service === 'Sheet' ||
    service === 'Spreadsheet' ||
    service === 'RangeList';
  if (!onCells) return 'other';
  return READS.test(member) ? 'read' : WRITES.test(member) ? 'write' : 'other';
};

export function newMeter(hook: Hook = {}): Meter {
  let counts = { reads: 0, writes: 0, turns: 0, calls: 0 };
  let byName: Record<string, number> = {};
  let written = false;
  let depth = 0;
  return {
    hook,
    counts: () => ({ ...counts, byName: { ...byName } }),
    reset() {
      counts = { reads: 0, writes: 0, turns: 0, calls: 0 };
      byName = {};
      written = false;
    },
    call(service, member, work) {
      // What one service asks of another is no call of the script's.
      if (depth > 0) return work();
      const kind = kindOf(service, member);
      const call = { index: counts.calls, service, member, kind };
      counts.calls += 1;
      byName[`${service}.${member}`] = (byName[`${service}.${member}`] ?? 0) + 1;
      if (kind === 'read') {
        counts.reads += 1;
        if (written) counts.turns += 1;
        written = false;
      }
      if (kind === 'write') {
        counts.writes += 1;
        written = true;
      }
      this.hook.before?.(call);
      depth += 1;
      let result: ReturnType<typeof work>;
      try {
        result = work();
      } finally {
        depth -= 1;
      }
      this.hook.after?.(call);
      return result;
    },
  };
}
