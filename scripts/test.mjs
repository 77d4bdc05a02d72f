// `npm test`: every check and every test, with all their set-up. `--checks` stops before the tests.
import './require-node.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';

/** On Debian and as root the browser can be had; elsewhere the stages that need it say what is missing. */
function ensureChromium() {
  if (findChromium() !== undefined || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('Installing Chromium for the browser tests …');
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-qq');
  apt('install', '-qq', '-y', '--no-install-recommends', 'chromium');
}

const onlyChecks = process.argv.includes('--checks');
try {
  ensureInstalled();
  if (!onlyChecks) ensureChromium();
  const { checks, stages } = await import('./stages.mjs');
  const { runStages } = await import('./run-stages.mjs');
  process.exitCode = await runStages(onlyChecks ? checks() : stages());
} catch (error) {
  console.error(error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
