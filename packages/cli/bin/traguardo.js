#!/usr/bin/env node
// Sources are TypeScript that Node runs as it is from version 22.18 on: say so instead of failing on the first type.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `traguardo: serve Node 22.18 o successivo, questo è ${process.version} / needs Node 22.18 or later, this is ${process.version}\n`,
  );
  process.exit(2);
}
// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`traguardo: l’uscita non si può scrivere / the output cannot be written (${error.code})\n`);
  process.exit(2);
});
const { main } = await import('../src/main.ts');
process.exitCode = await main(process.argv.slice(2), process);
