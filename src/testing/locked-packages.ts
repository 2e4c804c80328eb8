/** What a lockfile says of a package (npm's format, version 3). */
interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly integrity?: string;
  readonly inBundle?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
}

/** A lockfile, by the folder that each package is put into; the project itself is ''. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, Locked>>;
}

/** The folders of all that is installed for direct dependencies on Linux with glibc and an x64 processor. */
export function installedFor({ packages }: Lockfile, direct: readonly string[]): ReadonlySet<string> {
  const installed = new Set<string>();
  const pending = direct.map((name) => folderOf(packages, '', name));
  for (let folder = pending.pop(); pending.length > 0 || folder !== undefined; folder = pending.pop()) {
    const one = folder === undefined ? undefined : packages[folder];
    if (folder === undefined || one === undefined || installed.has(folder) || !fits(one)) continue;
    installed.add(folder);
    const from = folder;
    pending.push(...wantedBy(one).map((name) => folderOf(packages, from, name)));
  }
  return installed;
}

function wantedBy({
  dependencies = {},
  optionalDependencies = {},
  peerDependencies = {},
  peerDependenciesMeta = {},
}: Locked): readonly string[] {
  const peers = Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true);
  return [...Object.keys(dependencies), ...Object.keys(optionalDependencies), ...peers];
}

function fits({ os, cpu, libc }: Locked): boolean {
  const takes = (own: readonly string[] | undefined, name: string) => own === undefined || own.includes(name);
  return takes(os, 'linux') && takes(cpu, 'x64') && takes(libc, 'glibc');
}

/** Where Node finds a package that one in a folder asks for: the nearest `node_modules` that has it. */
function folderOf(packages: Lockfile['packages'], from: string, name: string): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const folder = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[folder] !== undefined) return folder;
    if (at === '') return undefined;
  }
}
