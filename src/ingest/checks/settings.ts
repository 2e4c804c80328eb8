import type { KindRole } from '../../model/vocabulary.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { finding, startOf, type Finding } from '../finding.ts';
import { interfaceLanguages } from '../interface-languages.ts';
import { missingLists } from './references.ts';

/** What the archive says of itself holds together, and each part that one kind plays has one. */
export function checkSettings(archive: ArchiveFiles): Finding[] {
  return [...checkArchiveFile(archive), ...checkRoles(archive), ...checkPages(archive)];
}

// The pages of prose that the site links to on every page.
const neededPages = ['about'];

function checkPages({ pages, unread }: ArchiveFiles): Finding[] {
  return neededPages
    .filter((id) => !unread.has(id) && !pages.some(({ data }) => data.id === id))
    .map((id) => finding('page-missing', startOf(`content/pages/${id}.mdx`), id));
}

function checkArchiveFile({ settings, events, documents }: ArchiveFiles): Finding[] {
  if (settings === undefined) return [];
  const {
    yaml,
    data: { name, wordmark, language, leadSpan },
  } = settings;
  const drawn = wordmark === undefined ? name : wordmark.certain + wordmark.approximate;
  const span = [...events.map(({ data }) => data), ...documents.flatMap(({ data }) => data.events)].find(
    ({ id }) => id === leadSpan?.event,
  );
  return [
    ...(drawn === name ? [] : [finding('wordmark-differs', yaml.placeOf(['wordmark']), drawn, name)]),
    ...(interfaceLanguages.includes(language)
      ? []
      : [
          finding(
            'interface-language-unknown',
            yaml.placeOf(['language']),
            language,
            interfaceLanguages.join(', '),
          ),
        ]),
    ...(span === undefined || span.shape === 'span'
      ? []
      : [finding('lead-span-no-span', yaml.placeOf(['leadSpan', 'event']), span.id, span.shape)]),
  ];
}

// Several kinds may be meetings; of a draft ingest must know the one kind.
const draftRoles = {
  publication: 'a document whose sidecar names no kind',
  mention: 'an event of which only the date is known',
} satisfies Partial<Record<KindRole, string>>;

function checkRoles(archive: ArchiveFiles): Finding[] {
  const { kinds, findings } = archive;
  const isUnread = kinds.length === 0 && findings.some(({ file }) => file === kindsFile);
  const unread = isUnread || missingLists(archive).some(({ name }) => name === 'kinds');
  const found = kinds.flatMap(({ yaml, data }) =>
    data.map((kind, index) => ({ kind, place: () => yaml.placeOf([index, 'role']) })),
  );
  return Object.entries(draftRoles).flatMap(([role, part]) => {
    const [first, ...others] = found.filter(({ kind }) => kind.role === role);
    if (first === undefined)
      return unread ? [] : [finding('kind-role-missing', startOf(kindsFile), role, part)];
    return others.map(({ place }) => finding('kind-role-twice', place(), role, first.kind.id));
  });
}

const kindsFile = 'content/kinds.yaml';
