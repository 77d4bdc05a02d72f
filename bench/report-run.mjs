// One run of `traguardo report --each` over so many copies of the example, into a folder: how long it took, the most memory, what is left.
import { join } from 'node:path';
import { main } from '../packages/cli/src/main.ts';

const [bodies = '1', out = ''] = process.argv.slice(2);
const example = join(import.meta.dirname, '..', 'examples', 'alessandria-asti-2024');
const paths = Array.from({ length: Number(bodies) }, () => example);
const start = performance.now();
const status = await main(['report', '--each', ...paths, '--out', out, '--quiet'], process);
const seconds = (performance.now() - start) / 1000;
globalThis.gc?.();
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ seconds, megabytes, heap: process.memoryUsage().heapUsed / 1e6 }));
process.exitCode = status;
