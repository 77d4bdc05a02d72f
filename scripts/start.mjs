// `npm start`: installs if needed, builds the application and serves it to this machine alone.
import './require-node.mjs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';

const root = join(import.meta.dirname, '..');

ensureInstalled();

// What follows runs under the Node that the lockfile brings; npm has put node_modules/.bin first on the path.
const bin = join(root, 'node_modules', '.bin');
const child = spawn('node', [join(import.meta.dirname, 'serve.mjs'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}` },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));

// Whoever ends npm ends its shell, and the shell tells nobody: without this the server would be left behind.
const parent = process.ppid;
const watch = setInterval(() => {
  if (process.ppid !== parent) child.kill();
}, 1000);

child.on('exit', (status) => {
  clearInterval(watch);
  process.exitCode = status ?? 0;
});
