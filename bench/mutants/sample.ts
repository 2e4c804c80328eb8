/**
 * A StrykerJS checker that lets a fixed sample of the changes through, `MUTANTS_SAMPLE` of them, and turns the others
 * away (Stryker's status for them is `CompileError`). The same code gives the same sample.
 */
import { createHash } from 'node:crypto';

interface Mutant {
  readonly id: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}
type Answer = { readonly status: 'passed' } | { readonly status: 'compileError'; readonly reason: string };

const size = Number(process.env['MUTANTS_SAMPLE']);

/** Where a change stands in a fixed shuffle of all: nothing of the machine is in it. */
function drawOf({ fileName, mutatorName, replacement, location: { start } }: Mutant): string {
  const file = fileName.slice(fileName.lastIndexOf('/src/'));
  return createHash('sha256')
    .update([file, start.line, start.column, mutatorName, replacement].join('\n'))
    .digest('hex');
}

const checker = {
  drawn: new Set<string>(),
  async init(): Promise<void> {
    // There is nothing to start.
  },
  /** Is given all changes at once, before any is checked. */
  async group(mutants: readonly Mutant[]): Promise<readonly (readonly string[])[]> {
    const order = mutants
      .map((one) => ({ id: one.id, draw: drawOf(one) }))
      .sort((a, b) => (a.draw < b.draw ? -1 : 1));
    this.drawn = new Set(order.slice(0, size).map(({ id }) => id));
    return Promise.resolve([mutants.map(({ id }) => id)]);
  },
  async check(mutants: readonly Mutant[]): Promise<Record<string, Answer>> {
    const answers = mutants.map(({ id }): [string, Answer] => [
      id,
      this.drawn.has(id) ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' },
    ]);
    return Promise.resolve(Object.fromEntries(answers));
  },
};

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', value: checker }];
