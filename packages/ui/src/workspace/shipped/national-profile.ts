const profiles = import.meta.glob<string>('../../../../../examples/profili/nazionale.piano', {
  query: '?raw',
  import: 'default',
});

/** The invented national profile of the examples, as bundled at build time. */
export async function nationalProfile(): Promise<string> {
  const [load] = Object.values(profiles);
  return load ? load() : '';
}
