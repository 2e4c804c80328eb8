import type { APIRoute, GetStaticPaths } from 'astro';
import {
  citationFile,
  citationFormats,
  citationTypes,
  type CitationFormat,
} from '../../exports/cite/files.ts';
import { isDraft } from '../../model/queries.ts';
import { citedArchive, citedDocument, citedEssay, citedEvent, type Citation } from '../../site/cited.ts';
import { essayEntries } from '../../site/essays/entries.ts';
import { formerPaths } from '../../site/redirects.ts';
import { archive } from '../../site/content.ts';
import { inBulk } from '../../site/bulk-files.ts';
import { textResponse } from '../../site/text-response.ts';

export const getStaticPaths = (async () => {
  const whole = await archive();
  const pages: readonly (readonly [page: string, cited: () => readonly Citation[]])[] = [
    ['data', () => citedArchive(whole)],
    ...whole.documents
      .filter(({ data }) => data.reviewed)
      .map((document) => [`documents/${document.id}`, () => citedDocument(document)] as const),
    ...(await essayEntries()).map(({ id, data }) => [`essays/${id}`, () => citedEssay(data)] as const),
    ...whole.events
      .filter((event) => !isDraft(event))
      .map((event) => [`events/${event.id}`, () => citedEvent(event)] as const),
  ];
  const paths = pages.flatMap(([page, of]) =>
    [page, ...formerPaths(page)].flatMap((cited) =>
      citationFormats.map((format) => ({ params: { cited, format }, props: { of, format } })),
    ),
  );
  return inBulk(paths, ({ params: { cited, format }, props }) => ({
    path: `${cited}/cite.${format}`,
    contents: () => textOf(props),
  }));
}) satisfies GetStaticPaths;

interface Props {
  readonly of: () => readonly Citation[];
  readonly format: CitationFormat;
}

/** How to cite what a page is about, for reference managers: `documents/a/cite.bib`. */
export const GET: APIRoute<Props> = ({ props: { of, format } }) =>
  textResponse(textOf({ of, format }), citationTypes[format]);

function textOf({ of, format }: Props): string {
  return citationFile(format, of());
}
