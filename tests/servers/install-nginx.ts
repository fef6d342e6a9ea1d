import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { debian, install } from '../install.ts';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Sees to it that there is Debian's nginx, with its brotli module. */
export function installNginx(): void {
  install({
    name: 'nginx',
    isThere: () => existsSync(BROTLI) && spawnSync('nginx', ['-v']).status === 0,
    ways: debian('nginx-light', 'libnginx-mod-http-brotli-static'),
    byHand: 'Install nginx and libnginx-mod-http-brotli-static.',
  });
}
