import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const PACKAGES =
  'apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends nginx-light libnginx-mod-http-brotli-static';
const WAYS = [PACKAGES, `sudo -n sh -c '${PACKAGES}'`];

/**
 * Sees to it that there is Debian's nginx, with its brotli module.
 * @throws Error that says what to do by hand when it can't be had.
 */
export function installNginx(): void {
  for (const command of WAYS) {
    if (hasNginx()) return;
    console.log(`No nginx yet: ${command}`);
    spawnSync(command, { shell: true, stdio: 'inherit', timeout: 300_000 });
  }
  if (!hasNginx()) throw new Error('nginx could not be installed. Install nginx and libnginx-mod-http-brotli-static.');
}

function hasNginx(): boolean {
  return existsSync(BROTLI) && spawnSync('nginx', ['-v']).status === 0;
}
