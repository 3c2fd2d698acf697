import { locales } from '@/platform/locales'

type Wish = {
  port: number
  instances: number[]
  ipv6: boolean
  /** What the page that says so states about itself: the same as the pages of the front. */
  away: Record<string, string>
}

/** The file in nginx's folder that says in a language that no instance answers. */
export const awayFile = (locale: string) => `away.${locale}.html`

/**
 * The settings of nginx in front of the instances. What only reads (RFC 9110, 9.2.2) is asked of the other one where one
 * fails; a form is never sent twice. Where no instance answers, `awayFile` does.
 */
export const nginxConfig = ({ port, instances, ipv6, away }: Wish): string => `daemon off;
pid nginx.pid;
error_log stderr warn;
events {}
http {
  access_log off;
  server_tokens off;
  client_max_body_size 0;
${temporary.map((kind) => `  ${kind}_temp_path ${kind};`).join('\n')}

  upstream instances {
${instances.map((one) => `    server 127.0.0.1:${one} max_fails=1 fail_timeout=2s;`).join('\n')}
    keepalive 32;
  }

  map "$request_uri $http_accept_language" $language {
    default en;
${locales.map((locale) => `    "~^/${locale}[/? ]" ${locale};`).join('\n')}
${locales.map((locale) => `    "~ ${locale}" ${locale};`).join('\n')}
  }

  server {
    listen ${ipv6 ? `[::]:${port} ipv6only=off` : port};
    location / {
      proxy_pass http://instances;
      proxy_http_version 1.1;
      proxy_connect_timeout 2s;
      proxy_next_upstream error timeout http_502 http_503;
      proxy_next_upstream_tries 2;
      proxy_set_header Connection "";
      proxy_set_header Host $http_host;
      proxy_set_header X-Forwarded-Host $http_host;
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
      proxy_set_header X-Forwarded-Proto $scheme;
    }

    error_page 502 504 =503 /${awayFile('$language')};
    location ~ ^/away\\.[a-z]+\\.html$ {
      internal;
      root .;
      charset utf-8;
${Object.entries(away)
  .map(([name, value]) => `      add_header ${name} "${value}" always;`)
  .join('\n')}
    }
  }
}
`

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
