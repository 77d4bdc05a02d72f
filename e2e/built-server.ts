import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../packages/ui/dist', import.meta.url));

/** Where a plain host might put the folder. */
const BASE = '/trasparenza/traguardo/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** The built folder as a plain host serves it, below a path and without headers of its own; it can be stopped and changed. */
export class BuiltServer {
  readonly #folder = mkdtempSync(join(tmpdir(), 'traguardo-built-'));
  #server: Server | null = null;
  #port = 0;

  constructor() {
    cpSync(DIST, this.#folder, { recursive: true });
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}${BASE}`;
  }

  /** Listens; at the same address as before when it was stopped. */
  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
      const path = normalize(pathname.replace(BASE, '/')).replace(/\/$/, '/index.html');
      try {
        const content = readFileSync(join(this.#folder, path));
        response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(content);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => this.#server?.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    server?.closeAllConnections();
    await new Promise((resolve) => (server === null ? resolve(null) : server.close(resolve)));
  }

  /** Puts another build in the place of this one: its page says so in its title. */
  change(title: string): void {
    const page = join(this.#folder, 'index.html');
    const worker = join(this.#folder, 'service-worker.js');
    const old = readFileSync(page, 'utf8');
    const changed = old.replace('name="description" content="', `name="description" content="${title} `);
    writeFileSync(page, changed);
    const code = readFileSync(worker, 'utf8').replaceAll(hashOf(old), hashOf(changed));
    writeFileSync(worker, code.replace(/version:`[^`]*`/, `version:\`${title}\``));
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
