import type { Outlet } from '../../model/outlet.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { Hint } from './addresses.ts';

/** Outlets of a country's domain (".am") that are to be of a side of which no other outlet of that domain is. */
export function outletSideHints({ outlets }: ArchiveFiles): readonly Hint[] {
  const all = outlets.flatMap(({ data }) => data);
  return outlets.flatMap(({ yaml, data }) =>
    data.flatMap((outlet, index) => {
      const { id, of, ground } = outlet;
      const domain = domainOf(outlet);
      const others = all.filter((one) => one !== outlet && one.of !== undefined && domainOf(one) === domain);
      const isAlone =
        of !== undefined &&
        domain !== undefined &&
        others.length >= fewest &&
        others.every((one) => one.of !== of);
      return !isAlone || (ground ?? '').includes(`.${domain}`)
        ? []
        : [
            {
              ...yaml.placeOf([index, 'of']),
              found: `"${id}" is to be of "${of}", and the other outlets with addresses in ".${domain}" are of "${[...new Set(others.map((one) => one.of))].join('", "')}": correct it, or say in \`ground\` why it has an address in ".${domain}"`,
            },
          ];
    }),
  );
}

const fewest = 3;

/** The country's domain (two letters) that all of an outlet's hosts are of. */
function domainOf({ hosts }: Outlet): string | undefined {
  const [domain, ...others] = [...new Set(hosts.map((host) => host.split('.').at(-1) ?? ''))];
  return others.length === 0 && domain?.length === 2 ? domain : undefined;
}
