import { afterAll, expect, test } from 'vitest';
import { madeDocx } from '../../testing/made-files.ts';
import { seedReader } from './in-worker.ts';

const reader = seedReader();
afterAll(() => reader.close());
const docx = { name: 'a.docx', bytes: madeDocx([{ text: 'One.' }]) };

test('seeds are read one after the other, a bad one between them', async () => {
  expect((await reader.read(docx)).kind).toBe('extracted');
  expect(await reader.read({ ...docx, bytes: docx.bytes.slice(0, 500) })).toEqual({
    kind: 'refused',
    why: 'broken',
  });
  expect((await reader.read(docx)).kind).toBe('extracted');
});

test('what takes too long is given up, and the next is read', async () => {
  const hasty = seedReader({ seconds: 0, megabytes: 1024 });
  expect(await hasty.read(docx)).toEqual({ kind: 'refused', why: 'too-slow' });
  expect(await hasty.read(docx)).toEqual({ kind: 'refused', why: 'too-slow' });
  await hasty.close();
});

test('what takes too much memory is given up, and the program lives', async () => {
  const page = `<meta charset="utf-8">${'<p>a<b>b</b></p>'.repeat(400_000)}`;
  const small = seedReader({ seconds: 120, megabytes: 64 });
  expect(await small.read({ name: 'a.html', bytes: new TextEncoder().encode(page) })).toEqual({
    kind: 'refused',
    why: 'too-large',
  });
  expect((await small.read(docx)).kind).toBe('extracted');
  await small.close();
});
