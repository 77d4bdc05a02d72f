/** The middle of the values; the mean of the two middle ones when they are even. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds of CPU of one call. */
export function cpuOf(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Median milliseconds of CPU of `runs` calls, after as many to warm up. */
export function medianCpu(runs, work) {
  for (let run = 0; run < runs; run += 1) work();
  return median(Array.from({ length: runs }, () => cpuOf(work)));
}
