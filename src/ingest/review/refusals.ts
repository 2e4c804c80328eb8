import { isDeepStrictEqual } from 'node:util';
import { receiptSchema, type Receipt, type Refusal } from '../../model/receipt.ts';
import type { ContentFile } from '../content-file.ts';
import type { Disk } from '../disk.ts';
import { sidecarNames } from '../checks/seals.ts';
import { editYaml } from './edit-yaml.ts';
import { parseYaml } from '../../text/frontmatter.ts';

/** A file as it is to be; `was` is what it was, and undefined where there was none. */
export interface FileEdit {
  readonly path: string;
  readonly was: string | undefined;
  readonly now: string;
}

/** The sidecar of a seed with other refusals; comments, and all else that it says, stay. */
export function editRefusals(
  disk: Disk,
  seed: string,
  seeds: Iterable<string>,
  receipt: ContentFile<Receipt> | undefined,
  change: (refused: readonly Refusal[]) => readonly Refusal[],
): FileEdit {
  if (receipt === undefined) {
    const [path] = sidecarNames(seed, seeds);
    const start = `seed: ${JSON.stringify(seed)}\n`;
    return { path, was: undefined, now: withRefusals(start, change([])) };
  }
  const was = new TextDecoder('utf-8', { ignoreBOM: true }).decode(disk.read(receipt.file));
  return { path: receipt.file, was, now: withRefusals(was, change(receipt.data.refused ?? [])) };
}

/** Refusals with further ones, each once. */
export function addRefusals(refused: readonly Refusal[], more: readonly Refusal[]): readonly Refusal[] {
  const isThere = ({ edtf, of, exact }: Refusal) =>
    refused.some((one) => isDeepStrictEqual([one.edtf, one.of, one.exact], [edtf, of, exact]));
  return [...refused, ...more.filter((one) => !isThere(one))];
}

function withRefusals(text: string, refused: readonly Refusal[]): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const yaml = text.slice(mark.length).replaceAll('\r\n', '\n');
  const value = { ...(parseYaml(yaml).toJS() as object), refused };
  const written = mark + editYaml(yaml, value, () => Object.keys(receiptSchema.shape));
  return text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
}
