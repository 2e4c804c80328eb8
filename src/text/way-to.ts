/**
 * The relative way from one folder of an address to another, both absolute paths that end with a slash: "../north/" from
 * "/south/" to "/north/". A folder above names itself by dots alone, and the same folder is "".
 */
export function wayTo(from: string, to: string): string {
  const [start, end] = [foldersOf(from), foldersOf(to)];
  let shared = 0;
  while (shared < start.length && shared < end.length && start[shared] === end[shared]) shared += 1;
  return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].map((name) => `${name}/`).join('');
}

function foldersOf(path: string): readonly string[] {
  return path.split('/').filter((name) => name !== '');
}
