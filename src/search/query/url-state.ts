import { facetNames } from '../index/operators.ts';
import type { SearchRequest } from './read-request.ts';

/** What an address asks for; impossible parameters are left out. */
export function readUrl(parameters: URLSearchParams): SearchRequest {
  const chosen = Object.fromEntries(
    facetNames.flatMap((name) => {
      const values = parameters.getAll(name).filter((value) => value !== '' && value.length < 100);
      return values.length === 0 ? [] : [[name, [...new Set(values)]]];
    }),
  );
  const from = dayText(parameters.get('from'));
  const to = dayText(parameters.get('to'));
  const sort = parameters.get('sort');
  return {
    text: parameters.get('q') ?? '',
    chosen,
    sort: sort === 'earliest' || sort === 'latest' ? sort : 'relevance',
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    undated: parameters.get('dates') === 'no',
  };
}

/** The query part of the address, "?q=…", or '' when nothing is asked. */
export function writeUrl({ text, chosen, sort, from, to, undated }: SearchRequest): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const name of facetNames) for (const value of chosen[name] ?? []) parameters.append(name, value);
  if (from !== undefined) parameters.set('from', from);
  if (to !== undefined) parameters.set('to', to);
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (undated) parameters.set('dates', 'no');
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}

function dayText(text: string | null): string | undefined {
  return text !== null && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) ? text : undefined;
}
