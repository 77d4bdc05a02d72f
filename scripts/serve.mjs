// Builds packages/ui and serves the result on the loopback interface; with --dev serves the sources as they change.
import { join } from 'node:path';
import { build, createServer, preview } from 'vite';

const HOST = '127.0.0.1';
const FIRST_PORT = 4150;

const root = join(import.meta.dirname, '../packages/ui');
const wanted = process.env.PORT === undefined ? undefined : Number(process.env.PORT);

/** Whether an address already answers with the application. */
async function isTraguardo(port) {
  try {
    const response = await fetch(`http://${HOST}:${port}/`, { signal: AbortSignal.timeout(1500) });
    return /<title>Traguardo/.test(await response.text());
  } catch {
    return false;
  }
}

function announce(server) {
  const url = server.resolvedUrls?.local[0];
  console.log(`Traguardo → ${url}\n(Ctrl+C per chiudere · to stop)`);
  const { port } = new URL(url);
  if (wanted === undefined && Number(port) !== FIRST_PORT) {
    console.log(
      `La porta ${FIRST_PORT} è occupata. I dati salvati nel browser appartengono all'indirizzo: qui non si vedono quelli di ${FIRST_PORT}.\n` +
        `Port ${FIRST_PORT} is taken. What the browser saved belongs to the address: here you do not see what ${FIRST_PORT} holds.`,
    );
  }
}

async function main() {
  const port = wanted ?? FIRST_PORT;
  const address = { host: HOST, port, strictPort: wanted !== undefined };
  if (process.argv.includes('--dev')) {
    const server = await createServer({ root, logLevel: 'warn', server: address });
    announce(await server.listen());
    return;
  }
  // Before building: what is being served would be taken from under it.
  if (await isTraguardo(port)) {
    console.log(`Traguardo → http://${HOST}:${port}/\n(è già avviato · it is already running)`);
    return;
  }
  console.log("Preparo l'applicazione · Building the application …");
  // How long the bundler's parts took is of no use to who starts the application.
  await build({ root, logLevel: 'warn', build: { rolldownOptions: { checks: { pluginTimings: false } } } });
  announce(await preview({ root, logLevel: 'warn', preview: address }));
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
