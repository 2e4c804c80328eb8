/**
 * A StrykerJS checker that lets through the changes whose keys stand in the file `MUTANTS_DRAWN`, and turns the others
 * away (Stryker's status for them is `CompileError`): a stretch of code that holds a drawn change holds others too.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { keyOf, type changeSchema } from './changes.ts';

type Answer = { readonly status: 'passed' } | { readonly status: 'compileError'; readonly reason: string };
type Mutant = z.infer<typeof changeSchema> & { readonly id: string };

const drawn = new Set(
  z.array(z.string()).parse(JSON.parse(readFileSync(process.env['MUTANTS_DRAWN'] ?? '', 'utf8'))),
);

const checker = {
  async init(): Promise<void> {
    // There is nothing to start.
  },
  async group(mutants: readonly Mutant[]): Promise<readonly (readonly string[])[]> {
    return Promise.resolve([mutants.map(({ id }) => id)]);
  },
  async check(mutants: readonly Mutant[]): Promise<Record<string, Answer>> {
    const answers = mutants.map((one): [string, Answer] => [
      one.id,
      drawn.has(keyOf(one)) ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' },
    ]);
    return Promise.resolve(Object.fromEntries(answers));
  },
};

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', value: checker }];
