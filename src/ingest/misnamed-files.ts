import { meantName } from '../text/nearest-name.ts';
import { finding, startOf, type Finding } from './finding.ts';

/** The files of `content/` itself that are read, besides `published.txt`. */
const known = [
  'archive.yaml',
  'kinds.yaml',
  'actors.yaml',
  'places.yaml',
  'persons.yaml',
  'outlets.yaml',
  'gazetteers.yaml',
  'withheld.yaml',
  'redirects.yaml',
];

/**
 * Files of `content/` that nobody reads because of a slip in their names, such as `actors.yml`. A file of another name
 * is somebody's own.
 *
 * @param names of the files in `content/` and below it
 */
export function misnamedFiles(names: readonly string[]): readonly Finding[] {
  const missing = known.filter((name) => !names.includes(name));
  return names
    .filter((name) => /^[^/]+\.ya?ml$/i.test(name) && !known.includes(name))
    .flatMap((name) => {
      const meant = meantName(name.replace(/\.ya?ml$/i, '.yaml'), missing);
      return meant === undefined
        ? []
        : [finding('file-misnamed', startOf(`content/${name}`), name, `content/${meant}`)];
    });
}
