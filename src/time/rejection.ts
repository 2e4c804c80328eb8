import { intendedBy, type Intended } from './near-misses.ts';
import { readEdtf } from './read.ts';
import type { EdtfProblem } from './types.ts';
import { unsupportedFeature, type Unsupported } from './unsupported.ts';

/** Says why a text is none of the forms that are read here, and the nearest text that is. */
export function explainRejection(text: string): EdtfProblem {
  if (text === '') return invalid('the date is empty: write it as 2023-03-01');
  const intended = intendedBy(text);
  if (intended !== undefined) return explainIntended(text, intended);
  const unsupported = unsupportedFeature(text);
  if (unsupported !== undefined) return explainUnsupported(text, unsupported);
  return invalid(`${text}: not an EDTF date, such as 2023-03-01, 2023-03~ or 2022-12-12/..`);
}

function explainIntended(text: string, { message, readings }: Intended): EdtfProblem {
  const readable = readings.filter((one) => readEdtf(one).kind === 'read');
  const [suggestion, ...others] = readable;
  if (others.length > 0) return invalid(`${text}: ${message}: it may mean ${readable.join(' or ')}`);
  if (suggestion !== undefined) return invalid(`${text}: ${message}`, suggestion);
  // Written out, it is still wrong: that is the better thing to say.
  const written = readings.map(readEdtf).find(({ kind }) => kind === 'wrong');
  return written?.kind === 'wrong' ? written.problem : invalid(`${text}: ${message}`);
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
