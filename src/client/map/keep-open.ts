import { askedQuery, keepQuery } from '../shared/asked-query.ts';

/** `?map=open`, beside what the filter and the view have in the address. */
const parameter = 'map';

/** Whether the map that is folded away stands open is in the address of the page, without a step in its history. */
export function keepOpen(details: HTMLDetailsElement): void {
  const follow = () => {
    details.open = askedQuery().has(parameter);
  };
  details.addEventListener('toggle', () => {
    const query = askedQuery();
    if (query.has(parameter) === details.open) return;
    if (details.open) query.set(parameter, 'open');
    else query.delete(parameter);
    const text = query.toString().replaceAll('%2F', '/');
    keepQuery('replace', text === '' ? '' : `?${text}`);
  });
  window.addEventListener('popstate', follow);
  if (askedQuery().has(parameter)) details.open = true;
}
