import { placeName } from '../../model/vocabulary.ts';
import type { Document } from '../../model/document.ts';
import type { Suggestion } from '../../model/text-record.ts';
import { reviewWords } from '../../words/chapters/review.ts';
import { say } from '../../words/say.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { Path } from '../yaml-file.ts';
import type { Facts } from './edit-facts.ts';
import { choiceField, textField, type FieldFindings } from './form-parts.ts';
import { html, type Html } from './html.ts';
import { bdi } from './index-page.ts';
import type { OpenDocument } from './open-document.ts';

/** The fields of a document's facts, and where they stand in its frontmatter. */
export const factPaths: ReadonlyMap<string, Path> = new Map([
  ['title', ['title']],
  ['titleBasis', ['titleBasis']],
  ['kind', ['kind']],
  ['issuer', ['issuer']],
  ['language', ['language']],
  ['date', ['date', 'edtf']],
  ['date-basis', ['date', 'basis']],
  ['date-written', ['date', 'written']],
  ['date-source', ['date', 'source']],
]);

/** The facts of a document as its form sends them. */
export function readFacts(form: URLSearchParams): Facts {
  const value = (name: string) => form.get(name)?.trim() ?? '';
  const [edtf, written, source] = ['date', 'date-written', 'date-source'].map(value);
  return {
    title: value('title'),
    titleBasis: titleBases.find((one) => one === value('titleBasis')) ?? 'draft',
    kind: value('kind'),
    issuer: value('issuer'),
    language: value('language'),
    date:
      edtf === undefined || edtf === ''
        ? undefined
        : {
            edtf,
            basis: dateBases.find((one) => one === value('date-basis')) ?? 'stated',
            ...(source !== undefined && source !== '' && { source }),
            ...(written !== undefined && written !== '' && { written }),
          },
  };
}

export function factsOf({ title, titleBasis, kind, issuer = '', language, date }: Document): Facts {
  return { title, titleBasis, kind, issuer, language, date };
}

/** The form of a document's facts; `entered` where what was sent could not be written. */
export function factsForm(open: OpenDocument, entered: Facts | undefined, findings: FieldFindings): Html {
  const { archive, document } = open;
  const { title, titleBasis, kind, issuer, language, date } = entered ?? factsOf(document);
  const { titleBases: titleWords, documentDateBases } = reviewWords;
  return html`<input type="hidden" name="digest" value="${open.digest}" />
    ${textField({ name: 'title', label: reviewWords.title, value: title, list: 'titles', findings })}
    ${suggestedList('titles', 'title', document)} ${suggestedList('languages', 'language', document)}
    ${choiceField({
      name: 'titleBasis',
      label: reviewWords.titleBasis,
      value: titleBasis,
      choices: titleBases.map((value) => ({ value, label: titleWords[value] })),
      findings,
    })}
    <div class="pair">
      ${choiceField({
        name: 'issuer',
        label: reviewWords.issuer,
        value: issuer,
        choices: [{ value: '', label: reviewWords.notKnown }, ...actorChoices(archive)],
        findings,
      })}
      ${choiceField({
        name: 'kind',
        label: reviewWords.kind,
        value: kind,
        choices: kindChoices(archive),
        findings,
      })}
      ${textField({
        name: 'language',
        label: reviewWords.language,
        hint: reviewWords.languageHint,
        value: language,
        code: true,
        list: 'languages',
        findings,
      })}
    </div>
    <fieldset>
      <legend>${reviewWords.documentDate}</legend>
      <div class="pair">
        ${textField({
          name: 'date',
          label: reviewWords.date,
          hint: reviewWords.dateHint,
          value: date?.edtf ?? '',
          code: true,
          findings,
        })}
        ${choiceField({
          name: 'date-basis',
          label: reviewWords.dateRestsOn,
          value: date?.basis ?? 'stated',
          choices: dateBases.map((value) => ({ value, label: documentDateBases[value] })),
          findings,
        })}
        ${textField({
          name: 'date-written',
          label: reviewWords.dateWords,
          hint: reviewWords.dateWordsHint,
          value: date?.written ?? '',
          findings,
        })}
        ${textField({
          name: 'date-source',
          label: reviewWords.dateSource,
          hint: reviewWords.dateSourceHint,
          value: date?.source ?? '',
          code: true,
          findings,
        })}
      </div>
    </fieldset>
    ${suggestions(document)}
    <button name="act" value="facts">${reviewWords.save}</button>`;
}

/** What the file says of itself, to be chosen in a field. */
function suggestedList(id: string, field: Suggestion['of'], { suggested = [] }: Document): Html {
  const values = suggested.filter(({ of }) => of === field).map(({ value }) => value);
  return html`<datalist id="${id}">
    ${values.map((value) => html`<option value="${value}"></option>`)}
  </datalist>`;
}

function suggestions({ suggested = [] }: Document) {
  return (
    suggested.length > 0 &&
    html`<h3>${reviewWords.suggested}</h3>
      <p class="hint">${reviewWords.suggestedHow}</p>
      <ul>
        ${suggested.map(
          ({ of, value, edtf, origin }) =>
            html`<li>
              ${bdi(
                say(reviewWords.suggestions[of], {
                  value:
                    edtf === undefined || edtf === value
                      ? value
                      : say(reviewWords.dated, { date: value, edtf }),
                  origin,
                }),
              )}
            </li>`,
        )}
      </ul>`
  );
}

const titleBases = ['given', 'supplied', 'draft'] as const;
const dateBases = ['stated', 'address', 'outside'] as const;

export function kindChoices({ kinds }: ArchiveFiles) {
  return kinds.flatMap(({ data }) => data.map(({ id, name }) => ({ value: id, label: name })));
}

export function actorChoices({ actors }: ArchiveFiles) {
  return actors.flatMap(({ data }) => data.map(({ id, name }) => ({ value: id, label: name })));
}

export function placeChoices({ places }: ArchiveFiles) {
  return places.flatMap(({ data }) => data.map((place) => ({ value: place.id, label: placeName(place) })));
}
