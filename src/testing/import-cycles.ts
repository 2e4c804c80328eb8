/** What each file imports, types included: paths from the same root. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** Cycles of imports, each once, as the files it goes through; a file that imports itself is one. */
export function importCycles(imports: Imports): readonly (readonly string[])[] {
  const done = new Set<string>();
  const cycles: (readonly string[])[] = [];
  const visit = (file: string, trail: readonly string[]) => {
    const at = trail.indexOf(file);
    if (at !== -1) cycles.push(trail.slice(at));
    if (at !== -1 || done.has(file)) return;
    for (const imported of imports.get(file) ?? []) visit(imported, [...trail, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return cycles;
}
