import { siteHeaders, type Headers } from './site-headers.ts';

/**
 * A Caddyfile for the built site: headers by address, compression, the page for addresses that lead nowhere. The
 * address of the site and the path of its files are for the owner to fill in.
 *
 * @param base path that the site lives under, with a slash at both ends
 */
export function caddyFile(base: string): string {
  const { pages, folders, files } = siteHeaders;
  const paths = [
    ...Object.keys(folders).map((folder) => `${base}${folder}/*`),
    ...Object.keys(files).map((file) => base + file),
  ];
  const sets = [
    matched('pages', `not path ${paths.join(' ')}`, pages),
    ...Object.entries(folders).map(([folder, set]) =>
      matched(folder.replace(/^_/, ''), `path ${base}${folder}/*`, set),
    ),
    ...Object.entries(files).map(([file, set]) =>
      matched(file.replace(/\..*$/, ''), `path ${base}${file}`, set),
    ),
  ];
  return `# Made by \`npm run hosting\` from src/site/hosting/: changes made here are lost.
archive.example {
	root * /var/www/archive.example
	encode zstd gzip
	file_server
	handle_errors {
		rewrite * ${base}404.html
		file_server
	}
${sets.join('\n')}
}
`;
}

function matched(name: string, matcher: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([header, value]) => `\t\t${header} "${value}"`);
  return [`\t@${name} ${matcher}`, `\theader @${name} {`, ...lines, '\t}'].join('\n');
}
