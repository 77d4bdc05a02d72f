import { main } from '../src/main.ts';

/** What a run of the command line printed and its exit status. */
export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `traguardo` in this process, Italian unless the words say otherwise. */
export async function run(args: readonly string[], input = ''): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await main(args, {
    env: { LANG: 'it_IT.UTF-8' },
    stdin: (async function* () {
      yield input;
    })(),
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
  });
  return { status, out: out.join(''), err: err.join('') };
}
