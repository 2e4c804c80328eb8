import { createHash } from 'node:crypto';
import { copyProject, type ProjectCopy } from './project-copy.ts';

/**
 * The project with an archive that is wholly in Cyrillic letters, and with an interface in the made language of
 * `pseudoLanguage`: a plain Latin word on its pages stands in neither.
 *
 * @param changes contents by path, in place of what the archive has
 */
export function foreignSite(changes: Readonly<Record<string, string>> = {}): ProjectCopy {
  const copy = copyProject();
  for (const [path, contents] of Object.entries({ ...files, ...changes })) copy.write(path, contents);
  return copy;
}

const lines = [
  'Встреча состоялась 1 мая 1990 года, и о ней сказано здесь.',
  'Дорога закрыта почти три месяца.',
  'Читайте также',
  'Другие встречи прошли раньше.',
];
const seed = `${lines.join('\n')}\n`;
const sources = `sources:
  gazeta: { publisher: "Газета", url: "https://a.example/", title: "Дорога", date: "1990-05-02", language: "ru" }
  radio: { publisher: "Радио", url: null, note: "утром" }
`;

const correctedLines = [
  lines[3],
  'Встреча состоялась 1 мая 1990 года, и сказано о ней здесь.',
  'Всё, что ново.',
];
const corrected = `${correctedLines.join('\n')}\n`;

/** The lines of two versions of a document of it. */
export const versions = { older: lines, newer: correctedLines };

/** A context event's file. */
function event(id: string, fields: string): string {
  return `---\nid: "${id}"\nconfidence: "high"\n${fields}${sources}---\n\nЧто известно, сказано здесь.\n\nИ ещё раз.\n`;
}

function point(id: string, title: string, edtf: string, fields = 'kind: "statement"\n'): [string, string] {
  const claims = `claims: [{ of: "whole", edtf: "${edtf}", sources: ["gazeta", "radio"] }]\n`;
  return [`content/events/${id}.mdx`, event(id, `title: "${title}"\nshape: "point"\n${fields}${claims}`)];
}

const meeting = 'kind: "meeting"\nplaces: ["town"]\nactors: ["ministry", "council"]\n';

const files: Readonly<Record<string, string>> = {
  'src/words/languages/qps.ts': `
    import { pseudoLanguage } from '../../testing/pseudo-language.ts';
    import * as english from './en.ts';
    export const { dates, messages } = pseudoLanguage(english.dates, english.messages);
  `,
  'content/archive.yaml': `
name: "Архив"
wordmark: { certain: "Арх", approximate: "ив" }
subject: "Дорога и встречи"
description: "Что сказано о дороге."
language: "qps"
leadSpan: { event: "closure", noun: "закрытия", called: ["закрытие"] }
examples:
  searches: ["встреча", "дорога"]
  words: "встреча дорога"
  phrase: "«почти три месяца»"
  without: "дорога -мост"
  either: "дорога OR мост"
repository: "https://code.example/"
`,
  'content/kinds.yaml': `
- { id: closure, name: "Закрытие", plural: "Закрытия", glyph: bar, scope: "Дорога закрыта." }
- { id: meeting, name: "Встреча", plural: "Встречи", glyph: circle, scope: "Встретились.", role: meeting }
- { id: no-meeting, name: "Отмена", plural: "Отмены", glyph: circle, scope: "Не встретились.", role: meeting-not-held }
- { id: statement, name: "Заявление", plural: "Заявления", glyph: square, scope: "Сказано." }
- { id: text, name: "Документ", plural: "Документы", glyph: square, scope: "Получен.", role: publication }
- { id: mention, name: "Упоминание", plural: "Упоминания", glyph: circle, scope: "Упомянуто.", role: mention }
`,
  'content/actors.yaml': `
- { id: state, name: "Страна" }
- { id: ministry, name: "Министерство дорог", short: "Министерство", of: state, note: "О дорогах.", names: [{ name: "Ведомство", by: "соседи" }] }
- { id: council, name: "Совет" }
`,
  'content/persons.yaml': `
- id: anna
  name: "Анна Арден"
  of: ministry
  names: [{ name: "А. Арден", by: "соседи" }]
  offices:
    - { office: "министр", of: ministry, attested: ["1990-08-05"], sources: ["gazeta"] }
    - { office: "посол", of: state, held: "1988/1989", sources: ["gazeta"] }
  sources: { gazeta: { publisher: "Газета", url: "https://a.example/1990/08/05/1" } }
  note: "Родом с гор."
- { id: boris, name: "Борис Стан", of: council }
`,
  'content/outlets.yaml': `
- { id: gazeta, name: "Газета", hosts: ["a.example"], whose: state, of: state, ground: "Так сказано." }
- { id: radio, name: "Радио", whose: unknown }
`,
  'content/withheld.yaml': `
- { entry: { date: "1990-08-05", title: "Встреча потом" }, event: met-perhaps, what: "Место", clause: "Где", reason: "Нет источника", absent: ["там-то"] }
`,
  'content/places.yaml': `
- { id: town, names: [{ name: "Город", by: "все" }] }
- { id: road, names: [{ name: "Дорога", by: "одни" }, { name: "Путь", by: "другие" }], note: "В горах." }
`,
  'content/pages/about.mdx':
    '---\nid: "about"\ntitle: "Об архиве"\n---\n\n## Что это\n\nАрхив, в котором всё сказано.\n',
  'seeds/1.txt': seed,
  'seeds/1.yaml': `seed: "1.txt"
language: "ru"
issuer: { value: "ministry", restsOn: "Так сказано." }
occasion: { value: "Вопрос", restsOn: "Так сказано." }
published: { edtf: "1990-05-09", restsOn: "Так сказано.", source: "gazeta" }
copy: { publisher: "Газета", url: "https://a.example/1", restsOn: "Те же слова." }
received: "1990-05-10"
licence: "Неизвестно."
complete: "Нет."
${sources}`,
  'content/documents/letter.mdx': `---
id: "letter"
title: "Ответ"
titleBasis: "supplied"
kind: "statement"
issuer: "ministry"
language: "ru"
date: { edtf: "1990-05-09", basis: "outside", source: "gazeta" }
seed: { file: "1.txt", bytes: ${Buffer.byteLength(seed)}, sha256: "${createHash('sha256').update(seed).digest('hex')}" }
passages: [{ id: "p1", line: 1 }, { id: "p2", line: 2 }, { id: "p3", line: 4 }]
omitted: [{ line: 3, text: "Читайте также", why: "Надпись." }]
lacking: [{ after: "p3", what: "Ещё слова." }]
events:
  - { id: "answer", shape: "point", kind: "statement", title: "Ответ дан", actors: ["ministry"], claims: [{ of: "whole", edtf: "1990-05-09", basis: "document-date" }] }
  - { id: "met", shape: "point", kind: "meeting", title: "Встреча в мае", memberOf: "meetings", claims: [{ of: "whole", edtf: "1990-05-01", basis: "stated", written: "1 мая 1990 года" }], quotes: [{ passage: "p1", exact: "Встреча состоялась 1 мая 1990 года" }], note: "В мае." }
  - { id: "closure", shape: "span", kind: "closure", claims: [{ of: "start", edtf: "1990-02~", basis: "counted-back", written: "почти три месяца", from: "1990-05-09" }, { of: "end", open: true, basis: "stated", written: "закрыта", asOf: "1990-05-09" }], quotes: [{ passage: "p2", exact: "Дорога закрыта почти три месяца" }] }
  - { id: "meetings", shape: "series", kind: "meeting", title: "Встречи", count: "несколько", claims: [{ of: "end", edtf: "1990-05-01", basis: "stated", written: "1 мая 1990 года" }], quotes: [{ passage: "p1", exact: "Встреча состоялась 1 мая 1990 года" }] }
undated: [{ quote: { passage: "p3", exact: "Другие встречи" }, note: "Когда, не сказано.", see: "meetings" }]
reviewed: true
---

${[lines[0], lines[1], lines[3]].join('\n\n')}
`,
  'seeds/2.txt': corrected,
  'seeds/2.yaml': `seed: "2.txt"\nreplaces: "1.txt"\nlanguage: "ru"\npublished: { edtf: "1990-05-11", restsOn: "Так сказано." }\n`,
  'content/documents/letter-corrected.mdx': `---
id: "letter-corrected"
title: "Ответ исправлен"
titleBasis: "supplied"
kind: "statement"
issuer: "ministry"
language: "ru"
date: { edtf: "1990-05-11", basis: "outside" }
seed: { file: "2.txt", bytes: ${Buffer.byteLength(corrected)}, sha256: "${createHash('sha256').update(corrected).digest('hex')}" }
passages: [{ id: "p3", line: 1 }, { id: "p1", line: 2 }, { id: "p4", line: 3 }]
events:
  - { id: "met", shape: "point", kind: "meeting", claims: [{ of: "whole", edtf: "1990-05-01", basis: "stated", written: "1 мая 1990 года" }], quotes: [{ passage: "p1", exact: "Встреча состоялась 1 мая 1990 года" }] }
reviewed: true
---

${correctedLines.join('\n\n')}
`,
  'content/events/closure.mdx': event(
    'closure',
    `title: "Закрытие дороги"
shape: "span"
kind: "closure"
places: ["road"]
placeNote: "в горах"
actors: ["ministry", "council"]
claims:
  - { of: "start", edtf: "1990-02-12", sources: ["gazeta"], adopted: true, because: "так говорят почти все", time: "утром" }
  - { of: "start", edtf: "1990-02-11", sources: ["radio"], usage: "соседи" }
  - { of: "end", edtf: "1990-06-28", sources: ["gazeta"], marks: "мост открыт" }
  - { of: "end", edtf: "1990-11-24", sources: ["radio"], marks: "все уехали" }
endAdopted: "none"
names:
  - { by: "ministry", name: "ремонт", note: "так", sources: ["gazeta"] }
  - { by: "council", name: null }
accounts:
  - { by: "ministry", says: "Идёт ремонт.", sources: ["gazeta"] }
  - { by: "council", says: null, lookedFor: "1995-05-01" }
disagreements: [{ about: "Кто закрыл", versions: [{ says: "Одни.", sources: ["gazeta"] }, { says: "Другие.", sources: ["radio"] }] }]
notKnown: ["Кто закрыл дорогу."]
confidenceNote: "Говорят все."
`,
  ),
  ...Object.fromEntries([
    point('met-before', 'Встреча до того', '1990-01-05', meeting),
    point(
      'met-perhaps',
      'Встреча потом',
      '1990-08-05',
      `${meeting}persons: ["boris"]\nmeeting: { between: [{ side: "ministry", persons: ["anna"], sources: ["gazeta"] }, { side: "council", who: "трое", by: "council", sources: ["gazeta"] }], present: [{ who: "Посол", sources: ["gazeta"] }], mediated: [{ who: "Сосед", disputed: true, sources: ["gazeta"] }], hosted: [{ side: "council", sources: ["gazeta"] }], subject: "Дорога" }\n`,
    ),
    point('met-after', 'Встреча после', '1991-08-05', meeting),
    point('no-meeting', 'Встречи не было', '1990-07~', 'kind: "no-meeting"\n'),
    point('either', 'В один из двух дней', '[1990-03-24,1990-03-25]'),
    point('month', 'В марте', '1990-03'),
    point('perhaps', 'Может быть, весной', '1990-21?'),
    point('ancient', 'Давно', '-0043'),
    point('decade', 'В те годы', '198X'),
  ]),
  'content/events/unended.mdx': event(
    'unended',
    'title: "Без конца"\nshape: "span"\nkind: "closure"\nclaims: [{ of: "whole", edtf: "1990-09-24/", sources: ["gazeta", "radio"] }]\n',
  ),
  'content/events/ongoing.mdx': event(
    'ongoing',
    'title: "Всё ещё"\nshape: "span"\nkind: "closure"\nclaims: [{ of: "start", edtf: "1990-10", sources: ["gazeta"] }, { of: "end", open: true, sources: ["radio"], asOf: "1991-01-01" }]\n',
  ),
};
