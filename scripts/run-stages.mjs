// Runs stages one after the other: quiet when they pass, in full when they fail.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'node_modules', '.bin');
// Reports are read as text: no colours, whatever the caller asked for.
const { FORCE_COLOR: _, ...plain } = process.env;
const PATIENCE = 14 * 60_000;

/** Runs a command to its end, its output kept. After `PATIENCE` it is ended, with all it started. */
function run([program, ...args], environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      env: { ...plain, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, NO_COLOR: '1', ...environment },
    });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    const end = () => {
      output += '\nEnded: it took too long.\n';
      if (process.platform === 'win32' || child.pid === undefined) child.kill();
      else process.kill(-child.pid, 'SIGKILL');
    };
    const timer = setTimeout(end, PATIENCE);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ status: 1, output: `${output}${error.message}\n` });
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({ status: status ?? 1, output });
    });
  });
}

async function runStage({ name, command, environment, prepare, count, why }) {
  const start = performance.now();
  prepare?.();
  const result = command === undefined ? { status: 1, output: `${why}\n` } : await run(command, environment);
  const { passed, failed } = count(result);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  if (failed > 0) console.log(result.output.trimEnd().replace(/^/gm, '    '));
  return { passed, failed };
}

/** Runs all stages, also after a failed one, and prints the sum as the last line. The result is the exit status. */
export async function runStages(stages) {
  let passed = 0;
  let failed = 0;
  for (const stage of stages) {
    const result = await runStage(stage);
    passed += result.passed;
    failed += result.failed;
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
