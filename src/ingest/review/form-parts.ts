import type { Finding } from '../finding.ts';
import { html, type Html, type Insert } from './html.ts';
import { findingList } from './frame.ts';

/** What the check found in the values of a form, by the names of its fields. */
export type FieldFindings = ReadonlyMap<string, readonly Finding[]>;

interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly findings: FieldFindings;
}

interface TextField extends Field {
  readonly value: string;
  readonly list?: string;
  readonly code?: boolean;
}

/** A line of text with its label, its hint and what was found in it. */
export function textField({ name, label, hint, findings, value, list, code = false }: TextField): Html {
  return labelled(
    { name, label, findings, ...(hint !== undefined && { hint }) },
    (told) =>
      html`<input
        id="${name}"
        name="${name}"
        value="${value}"
        autocomplete="off"
        ${code ? html`spellcheck="false" class="code"` : html`dir="auto"`}
        ${list !== undefined && html`list="${list}"`}
        ${told}
      />`,
  );
}

/** Lines of text, for words that are longer. */
export function areaField({ name, label, hint, findings, value }: TextField): Html {
  return labelled(
    { name, label, findings, ...(hint !== undefined && { hint }) },
    (told) =>
      // A first line feed would be lost.
      html`<textarea id="${name}" name="${name}" rows="3" dir="auto" ${told}>${'\n'}${value}</textarea>`,
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One of several values. A value that is none of them is kept, as what it is. */
export function choiceField({
  name,
  label,
  findings,
  value,
  choices,
}: Field & { readonly value: string; readonly choices: readonly Choice[] }): Html {
  const all = choices.some((one) => one.value === value) ? choices : [...choices, { value, label: value }];
  return labelled(
    { name, label, findings },
    (told) =>
      html`<select id="${name}" name="${name}" ${told}>
        ${all.map(
          (one) =>
            html`<option value="${one.value}" ${one.value === value && html`selected`}>${one.label}</option>`,
        )}
      </select>`,
  );
}

/** Any number of values. */
export function checksField({
  name,
  label,
  hint,
  findings,
  values,
  choices,
}: Field & { readonly values: readonly string[]; readonly choices: readonly Choice[] }): Html {
  const others = values.filter((value) => choices.every((one) => one.value !== value));
  const all = [...choices, ...others.map((value) => ({ value, label: value }))];
  return html`<fieldset class="checks">
    <legend>${label}</legend>
    ${all.length === 0 && hint !== undefined && html`<p class="hint">${hint}</p>`}
    <div>${all.map((one) => check(name, one.value, one.label, values.includes(one.value)))}</div>
    ${foundIn(name, findings)}
  </fieldset>`;
}

/** A value that is given or not. */
export function check(name: string, value: string, label: string, isOn: boolean): Html {
  return html`<label class="check"
    ><input type="checkbox" name="${name}" value="${value}" ${isOn && html`checked`} />
    <span>${label}</span></label
  >`;
}

function labelled({ name, label, hint, findings }: Field, control: (told: Insert) => Html): Html {
  const wrong = findings.get(name) ?? [];
  const about = [hint === undefined ? [] : `${name}-hint`, wrong.length === 0 ? [] : `${name}-found`].flat();
  const told = [
    about.length > 0 && html`aria-describedby="${about.join(' ')}" `,
    wrong.length > 0 && html`aria-invalid="true"`,
  ];
  return html`<div class="field">
    <label for="${name}">${label}</label>
    ${control(told)} ${hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`}
    ${foundIn(name, findings)}
  </div>`;
}

function foundIn(name: string, findings: FieldFindings): Insert {
  const wrong = findings.get(name) ?? [];
  return wrong.length > 0 && html`<div class="found" id="${name}-found">${findingList(wrong)}</div>`;
}
