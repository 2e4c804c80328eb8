import type { ContextEvent } from '../../model/event.ts';
import { meetingParts, type MeetingPart } from '../../model/meeting.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { finding, type Finding } from '../finding.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';
import { isSettledIn, orSettle } from './event-words.ts';

/**
 * Parts of a meeting and the disagreements of its event, beside each other: where it is disagreed who met, was there,
 * mediated or hosted, whoever is told to have is marked `disputed`; and what is marked so is disagreed about somewhere.
 */
export function disputedPartHints({ events, settings }: ArchiveFiles): readonly Hint[] {
  const isEnglish = /^en\b/i.test(settings?.data.language ?? 'en');
  return events.flatMap((event) => [
    ...(isEnglish ? ofMissingMarks(event) : []),
    ...ofBareMarks(event, isEnglish),
  ]);
}

/** A disagreement has two versions at least: one alone differs from nothing. */
export function checkDisagreements({ events }: ArchiveFiles): Finding[] {
  return events.flatMap(({ yaml, data }) =>
    data.disagreements.flatMap(({ about, versions }, index) =>
      versions.length > 1
        ? []
        : [finding('version-alone', yaml.placeOf(['disagreements', index, 'versions']), about)],
    ),
  );
}

function ofMissingMarks({ yaml, data }: MdxFile<ContextEvent>): readonly Hint[] {
  return data.disagreements.flatMap(({ about, versions }) => {
    const part = partIn(about);
    const told = new Set(versions.flatMap(({ sources }) => sources));
    if (part === undefined || isSettledIn(data, about)) return [];
    return (data.meeting?.[part] ?? []).flatMap(({ disputed, sources }, index) =>
      disputed === true || !sources.some((key) => told.has(key))
        ? []
        : [
            {
              ...yaml.placeOf(['meeting', part, index]),
              found: `the sources disagree on ${shown(about)}, and this part of the meeting is not marked as disputed: write \`disputed: true\`, or ${orSettle(about)}`,
            },
          ],
    );
  });
}

function ofBareMarks({ yaml, data }: MdxFile<ContextEvent>, isEnglish: boolean): readonly Hint[] {
  const { meeting } = data;
  const isTold = data.disagreements.some(({ about }) => !isEnglish || partIn(about) !== undefined);
  if (meeting === undefined || isTold) return [];
  return meetingParts.flatMap((part) =>
    meeting[part].flatMap(({ disputed }, index) =>
      disputed === undefined
        ? []
        : [
            {
              ...yaml.placeOf(['meeting', part, index, 'disputed']),
              found: `this part of the meeting is marked as disputed, and the event tells no disagreement on it: tell in \`disagreements\` who says otherwise, or take the mark out`,
            },
          ],
    ),
  );
}

function partIn(about: string): MeetingPart | undefined {
  return wordsOfParts.find(([, words]) => words.test(about))?.[0];
}

const wordsOfParts: readonly (readonly [MeetingPart, RegExp])[] = [
  ['mediated', /\bwho (?:had )?(?:mediated|arranged)\b|\b(?:who was|which) (?:the )?mediators?\b/i],
  ['hosted', /\bwho (?:had )?(?:hosted|invited)\b|\bwho was (?:the )?hosts?\b/i],
  ['present', /\bwho (?:was|were) (?:present|there)\b|\bwho (?:had )?attended\b/i],
  ['between', /\bwho (?:had )?(?:met|talked|spoke)\b|\bbetween whom\b/i],
];
