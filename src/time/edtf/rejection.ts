import { intendedBy, type Intended } from './near-misses.ts';
import { readEdtf } from './read.ts';
import type { EdtfProblem } from './types.ts';
import { unsupportedFeature, type Unsupported } from './unsupported.ts';

/** Says why a text is none of the forms that are read here, and the nearest text that is. */
export function explainRejection(text: string): EdtfProblem {
  if (text === '') return invalid('the date is empty: write it as 1995-03-01');
  const intended = intendedBy(text);
  const readable = intended?.readings.filter((one) => readEdtf(one).kind === 'read') ?? [];
  if (intended !== undefined && readable.length > 0) return explainIntended(text, intended.message, readable);
  const unsupported = unsupportedFeature(text);
  if (unsupported !== undefined) return explainUnsupported(text, unsupported);
  return explainImpossible(text, intended);
}

function explainIntended(text: string, message: string, readings: readonly string[]): EdtfProblem {
  const [suggestion, ...others] = readings;
  if (others.length > 0) return invalid(`${text}: ${message}: it may mean ${readings.join(' or ')}`);
  return invalid(`${text}: ${message}`, suggestion);
}

/** A text that would still be wrong if it were written as EDTF: that is the better thing to say. */
function explainImpossible(text: string, intended: Intended | undefined): EdtfProblem {
  const wrong = intended?.readings.map(readEdtf).find(({ kind }) => kind === 'wrong');
  if (wrong?.kind === 'wrong') return wrong.problem;
  const what = intended?.message ?? 'not an EDTF date, such as 1995-03-01, 1995-03~ or 1994-12-12/..';
  return invalid(`${text}: ${what}`);
}

function explainUnsupported(text: string, { feature, suggestion }: Unsupported): EdtfProblem {
  const readable = suggestion !== undefined && readEdtf(suggestion).kind === 'read';
  return {
    kind: 'unsupported',
    message: `${text}: valid EDTF, not supported here: ${feature}`,
    ...(readable && { suggestion }),
  };
}

function invalid(message: string, suggestion?: string): EdtfProblem {
  return { kind: 'invalid', message, ...(suggestion !== undefined && { suggestion }) };
}
