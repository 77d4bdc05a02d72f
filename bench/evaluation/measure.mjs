// How works are timed: in turn, so that a busy moment of the machine falls on all, and by CPU, threads of the collector and of native
// code included. Medians of samples; each sample repeats a work until it lasts long enough to be measured.
import { setTimeout } from 'node:timers/promises';
import { median } from '../median.mjs';

async function cpuOfMany(work, times) {
  const start = process.cpuUsage();
  for (let time = 0; time < times; time += 1) {
    const waiting = work();
    if (waiting instanceof Promise) await waiting;
  }
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

/** How often a work is repeated in one sample of `least` microseconds, and how long that takes. Warms it up meanwhile. */
async function prepared(work, least) {
  let times = 1;
  let taken = await cpuOfMany(work, times);
  while (taken < least) {
    times = Math.ceil(times * Math.min(20, Math.max(1.5, (1.2 * least) / Math.max(1, taken))));
    taken = await cpuOfMany(work, times);
  }
  if (times > 1) taken = await cpuOfMany(work, times);
  return { work, times, taken, samples: [] };
}

/**
 * Median microseconds of CPU of one call of each work. `seconds` is about what is spent on each, in `rounds` samples; a work too slow for
 * that gives three.
 */
export async function timed(works, { seconds, rounds = 15 }) {
  const whole = seconds * 1e6;
  const each = [];
  for (const work of works) each.push(await prepared(work, whole / (rounds + 3)));
  for (let round = 0; round < rounds; round += 1)
    for (const { work, times, taken, samples } of each)
      if (round < Math.max(3, whole / taken)) samples.push((await cpuOfMany(work, times)) / times);
  return each.map(({ samples }) => median(samples));
}

/** Bytes on the heap and beside it that `make` leaves behind. Needs `--expose-gc`. */
export async function bytesOf(make) {
  const used = async () => {
    await setTimeout(10); // until then the last awaited result is still held
    globalThis.gc();
    globalThis.gc();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = await used();
  const kept = await make();
  const after = await used();
  return { kept, bytes: after - before };
}
