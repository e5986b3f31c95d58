/** When the engine calculates: once for all that was written, when somebody reads. */
import * as spreadsheet from '@odoo/o-spreadsheet';
import { calculateCellsAsGoogle, type Evaluator } from './evaluated-cells';
import { speedUps } from './speed-ups';

interface ExcelData {
  readonly sheets: readonly {
    readonly cells: Record<string, string | undefined>;
    readonly cellValues: Record<string, unknown>;
  }[];
}

/** How often a workbook was evaluated since the process began: what a test of speed can count on. */
export const evaluations = { count: 0 };

/** Puts this evaluation in the place of the engine's own. */
export function evaluateAsGoogle(): void {
  const registry = spreadsheet.registries.coreViewsPluginRegistry as unknown as {
    get(name: string): {
      readonly getters: readonly string[];
      readonly prototype: object;
      new (
        config: never,
      ): {
        readonly evaluator: Evaluator;
        handle(command: { readonly type: string }): void;
        finalize(): void;
        exportForExcel(data: ExcelData): void;
      };
    };
    replace(name: string, plugin: unknown): void;
  };
  const Own = registry.get('evaluation');
  class Evaluation extends Own {
    private behind = false;

    constructor(config: never) {
      super(config);
      calculateCellsAsGoogle(this.evaluator);
      const { evaluator } = this as unknown as { evaluator: { evaluate(ranges: unknown): void } };
      const evaluate = evaluator.evaluate.bind(evaluator);
      evaluator.evaluate = (ranges) => {
        evaluations.count += 1;
        evaluate(ranges);
      };
    }

    override handle(command: { readonly type: string }): void {
      if (command.type === 'EVALUATE_CELLS') this.upToDate();
      super.handle(command);
    }

    /** Commands that follow one another are calculated once, when somebody reads. */
    override finalize(): void {
      this.behind = true;
      if (!speedUps.on) this.upToDate();
    }

    private upToDate(): void {
      if (!this.behind) return;
      this.behind = false;
      super.finalize();
    }

    /** The engine leaves out a formula that has no value. */
    override exportForExcel(data: ExcelData): void {
      this.upToDate();
      super.exportForExcel(data);
      for (const { cells, cellValues } of data.sheets)
        for (const [name, content] of Object.entries(cells))
          if (content?.startsWith('=')) cellValues[name] ??= '';
    }
  }
  for (const name of Own.getters) {
    const read = (Own.prototype as Record<string, (...given: unknown[]) => unknown>)[name];
    Object.defineProperty(Evaluation.prototype, name, {
      value(this: Evaluation, ...given: unknown[]) {
        (this as unknown as { upToDate(): void }).upToDate();
        return read?.apply(this, given);
      },
    });
  }
  registry.replace('evaluation', Evaluation);
}
