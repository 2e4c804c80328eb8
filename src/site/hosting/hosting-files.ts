import { caddyFile } from './caddy-file.ts';
import { nginxFile } from './nginx-file.ts';

/**
 * Configurations of servers that stand in the repository, by path from its root. Hosts that read `_headers` find it in
 * the built site.
 *
 * @param base path that the site lives under, with a slash at both ends
 */
export function hostingFiles(base: string): ReadonlyMap<string, string> {
  return new Map([
    ['deploy/nginx.conf', nginxFile(base)],
    ['deploy/Caddyfile', caddyFile(base)],
  ]);
}
