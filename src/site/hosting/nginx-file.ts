import { siteHeaders } from './site-headers.ts';

/**
 * A configuration of nginx for the built site: headers by address, compression, the page for addresses that lead
 * nowhere. `server_name` and the paths of certificate and site are for the owner to fill in.
 *
 * @param base path that the site lives under, with a slash at both ends
 */
export function nginxFile(base: string): string {
  const { pages, folders, files } = siteHeaders;
  const sets = [pages, ...Object.values(folders), ...Object.values(files)];
  const places = [
    ...Object.entries(folders).map(([folder, set]) => [`~^${base}${folder}/`, set] as const),
    ...Object.entries(files).map(([file, set]) => [base + file, set] as const),
  ];
  // Letters and types are directives of their own in nginx.
  const names = [...new Set(sets.flatMap((set) => Object.keys(set)))].filter(
    (name) => name !== 'Content-Type',
  );
  const maps = names.map((name) => {
    const value = pages[name] ?? '';
    const others = places
      .filter(([, set]) => (set[name] ?? '') !== value)
      .map(([place, set]) => `    "${place}" "${set[name] ?? ''}";`);
    return [`map $uri ${variable(name)} {`, `    default "${value}";`, ...others, '}'].join('\n');
  });
  return `# Made by \`npm run hosting\` from src/site/hosting/: changes made here are lost.
# An empty value sends no header.
${maps.join('\n')}

server {
    listen 80;
    server_name archive.example;
    return 301 https://$host$request_uri;
}

server {
    listen 443 ssl;
    server_name archive.example;
    ssl_certificate /etc/ssl/archive.example.pem;
    ssl_certificate_key /etc/ssl/archive.example.key;
    root /var/www/archive.example;
    index index.html;
    charset utf-8;
    charset_types text/plain text/css text/xml application/javascript application/json application/ld+json;
    gzip on;
    gzip_types text/plain text/css text/xml application/javascript application/json application/ld+json image/svg+xml;
    error_page 404 ${base}404.html;

${names.map((name) => `    add_header ${name} ${variable(name)} always;`).join('\n')}

    location ${base} {
        try_files $uri $uri/ =404;
    }
    # Originals are read as they are, whatever their names end in.
    location ${base}seeds/ {
        types {
        }
        default_type text/plain;
    }
}
`;
}

function variable(header: string): string {
  return `$archive_${header.toLowerCase().replaceAll('-', '_')}`;
}
