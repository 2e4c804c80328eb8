import type { Archive } from '../../model/archive.ts';
import { kindOf, ofDocument, ofSpeaker } from './columns.ts';
import type { DocumentData } from './document-data.ts';
import { tableOf, type Table } from './table.ts';

/** Documents, and their passages. */
export function documentTables({ actors }: Archive, documents: readonly DocumentData[]): readonly Table[] {
  return [
    tableOf<DocumentData>(
      'documents',
      {
        id: ({ id }) => id,
        title: ({ title }) => title,
        title_basis: ({ titleBasis }) => titleBasis,
        kind: ({ kind }) => kind,
        issuer: ({ issuer }) => issuer,
        language: ({ language }) => language,
        replaces: ({ replaces }) => replaces,
        is_replaced_by: ({ isReplacedBy }) => isReplacedBy,
        edtf: ({ date }) => date?.edtf,
        basis: ({ date }) => date?.basis,
        earliest: ({ date }) => date?.bounds.earliest,
        latest: ({ date }) => date?.bounds.latest,
        told: ({ date }) => date?.told,
        publisher: ({ copy }) => copy?.publisher,
        source_url: ({ copy }) => copy?.url,
        received: ({ received }) => received,
        licence: ({ licence }) => licence,
        seed_file: ({ seed }) => seed.file,
        bytes: ({ seed }) => seed.bytes,
        sha256: ({ seed }) => seed.sha256,
        url: ({ url }) => url,
      },
      documents,
      {
        key: ['id'],
        refers: [
          kindOf,
          { column: 'issuer', to: 'actors', its: 'id' },
          { column: 'replaces', to: 'documents', its: 'id' },
          { column: 'is_replaced_by', to: 'documents', its: 'id' },
        ],
      },
    ),
    tableOf<readonly [DocumentData, DocumentData['passages'][number]]>(
      'passages',
      {
        document: ([{ id }]) => id,
        passage: ([, { id }]) => id,
        speaker: ([{ issuer }]) => issuer,
        speaker_name: ([{ issuer }]) => (issuer === undefined ? undefined : actors.get(issuer)?.name),
        text: ([, { text }]) => text,
        url: ([, { url }]) => url,
      },
      documents.flatMap((document) => document.passages.map((passage) => [document, passage] as const)),
      { key: ['document', 'passage'], refers: [ofDocument, ofSpeaker] },
    ),
  ];
}
