import { expect, test } from 'vitest';
import { draftBlocks } from './draft-blocks.ts';

test('a block is one line to read, and has the lines of the draft to show', () => {
  const [first, second] = draftBlocks('Roses\n  are *red*.\n\n- Two\n- Three\n');
  expect(first).toMatchObject({ text: 'Roses   are  red . ', written: 'Roses\n  are *red*.\n' });
  expect(second?.written).toBe('- Two\n- Three\n');
});
