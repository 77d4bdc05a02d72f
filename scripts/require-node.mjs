// Imported first: says in one line what is missing instead of failing somewhere inside.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 11)) {
  console.error(`Serve Node 20.11 o successivo, questo è ${process.version} · Node 20.11 or later is needed`);
  process.exit(1);
}
