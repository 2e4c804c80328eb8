import type { Document } from '../../model/document.ts';
import type { Receipt } from '../../model/receipt.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { finding, type Finding } from '../finding.ts';
import type { Path } from '../yaml-file.ts';

/** What a document and the sidecar of its seed both say of it is the same; a date that its text bears is its own. */
export function checkSidecarFacts({ documents, receipts }: ArchiveFiles): Finding[] {
  const receiptOf = new Map(receipts.map((receipt) => [receipt.data.seed, receipt]));
  return documents.flatMap((document) => {
    const receipt = receiptOf.get(document.data.seed.file);
    return receipt === undefined ? [] : checkDocument(document, receipt.data, receipt.file);
  });
}

function checkDocument({ yaml, data }: MdxFile<Document>, receipt: Receipt, file: string): Finding[] {
  const { date } = data;
  const { published } = receipt;
  // What rests on one source is compared with what rests on it: others may give another date.
  const sameSource = date?.source === undefined || date.source === published?.source;
  const facts: readonly Fact[] = [
    ['kind', ['kind'], data.kind, receipt.kind],
    ['issuer', ['issuer'], data.issuer, receipt.issuer?.value],
    ['language', ['language'], data.language, receipt.language],
    ['numeralOrder', ['numeralOrder'], data.numeralOrder, receipt.numeralOrder],
    ...(date !== undefined && date.basis !== 'stated' && sameSource
      ? [['date', ['date', 'edtf'], date.edtf, published?.edtf] as const]
      : []),
  ];
  return facts.flatMap(([name, path, mine, its]) =>
    mine === undefined || its === undefined || mine === its
      ? []
      : [finding('sidecar-differs', yaml.placeOf(path), name, mine, its, file)],
  );
}

type Fact = readonly [name: string, path: Path, mine: string | undefined, its: string | undefined];
