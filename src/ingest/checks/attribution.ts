import type { ContextEvent } from '../../model/event.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { ContentFile } from '../content-file.ts';
import { finding, type Finding } from '../finding.ts';
import { quotedWords } from './quoted-words.ts';

/**
 * Who says so: a name has somebody who uses it, an account tells words apart from what they come to, one that was not
 * found says when it was looked for, and a candidate says what happened.
 */
export function checkAttribution({ events }: ArchiveFiles): Finding[] {
  return events.flatMap((event) => [
    ...checkNames(event),
    ...checkAccounts(event),
    ...checkHappenings(event),
  ]);
}

function checkNames({ yaml, data }: ContentFile<ContextEvent>): Finding[] {
  return data.names.flatMap(({ name, sources, document }, index) =>
    name === null || sources.length > 0 || document !== undefined
      ? []
      : [finding('name-without-source', yaml.placeOf(['names', index]), name)],
  );
}

function checkAccounts({ yaml, data }: ContentFile<ContextEvent>): Finding[] {
  return data.accounts.flatMap(({ says, lookedFor }, index) => {
    if (says === null) {
      return lookedFor === undefined
        ? [finding('account-search-undated', yaml.placeOf(['accounts', index]))]
        : [];
    }
    return quotedWords(says).map((words) =>
      finding('account-with-quotation', yaml.placeOf(['accounts', index, 'says']), words),
    );
  });
}

function checkHappenings({ yaml, data }: ContentFile<ContextEvent>): Finding[] {
  return data.claims.flatMap(({ gives, marks }, index) =>
    gives === undefined || marks !== undefined
      ? []
      : [finding('happening-unnamed', yaml.placeOf(['claims', index, 'gives']))],
  );
}
