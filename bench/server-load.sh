#!/usr/bin/env bash
# How many requests a second nginx answers with a page of dist/ (brotli, headers, clean address), beside the same nginx
# with a bare file of the same size and no rule at all. Needs nginx, its brotli module and wrk. After: npm run build
set -euo pipefail
cd "$(dirname "$0")/.."
page=${1:-/approche/acceleration}
folder=$(mktemp -d)
trap 'kill "$(cat "$folder/ours.pid")" "$(cat "$folder/bare.pid")"; sleep 1; rm -rf "$folder"' EXIT

cp -r dist "$folder/site"
sed -e 's/listen 8080;/listen 127.0.0.1:8471;/' -e "s|^pid .*|pid $folder/ours.pid; user root;|" \
  -e 's/worker_processes auto/worker_processes 1/' dist/_nginx/nginx.conf > "$folder/site/_nginx/nginx.conf"

mkdir "$folder/bare"
cp "dist$page.html.br" "$folder/bare/file.html"
cat > "$folder/bare.conf" <<CONF
worker_processes 1; pid $folder/bare.pid; user root; error_log stderr;
events { worker_connections 1024; }
http { include /etc/nginx/mime.types; access_log off; sendfile on; open_file_cache max=100; server { listen 127.0.0.1:8472; root $folder/bare; } }
CONF

nginx -p "$folder/site" -c _nginx/nginx.conf -e stderr
nginx -c "$folder/bare.conf" -e stderr
load() { wrk -t1 -c32 -d5s -H 'Accept-Encoding: br' "$1" | awk '/Requests\/sec/ { print $2 }'; }
echo "$page: $(load "http://127.0.0.1:8471$page") requests/s"
echo "a bare file of the same size: $(load http://127.0.0.1:8472/file.html) requests/s"
