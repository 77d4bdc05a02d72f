import { compareText } from '@traguardo/model';
import { parseJson } from './manifest.ts';

/** What a program stands on, pinned: exact version and hash. */
export interface Pin {
  readonly version: string;
  readonly hash: string;
}

/** `traguardo.lock`: the packs and the plugins of a program by name. */
export interface Lock {
  readonly packs: ReadonlyMap<string, Pin>;
  readonly plugins: ReadonlyMap<string, Pin>;
}

const FORMAT = 'traguardo.lock/1';

/** The lock in a JSON text, or what is wrong with it. */
export function readLock(text: string): Lock | { readonly reason: string } {
  const json = parseJson(text);
  if ('reason' in json) return json;
  const { format, packs, plugins = {} } = json.value;
  if (format !== FORMAT) return { reason: 'format' };
  const [pinnedPacks, pinnedPlugins] = [readPins(packs), readPins(plugins)];
  if (pinnedPacks === null) return { reason: 'packs' };
  return pinnedPlugins === null ? { reason: 'plugins' } : { packs: pinnedPacks, plugins: pinnedPlugins };
}

function readPins(value: unknown): ReadonlyMap<string, Pin> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const pins = Object.entries(value as Readonly<Record<string, unknown>>).map(([name, pin]) => [name, readPin(pin)]);
  return pins.every((pin): pin is [string, Pin] => pin[1] !== null) ? new Map(pins) : null;
}

function readPin(value: unknown): Pin | null {
  if (typeof value !== 'object' || value === null) return null;
  const { version, hash } = value as Readonly<Record<string, unknown>>;
  return typeof version === 'string' && typeof hash === 'string' && /^sha256:[0-9a-f]{64}$/.test(hash)
    ? { version, hash }
    : null;
}

/** A lock as its text: names in order, the same bytes for the same pins. */
export function lockText({ packs, plugins }: Lock): string {
  const sorted = (pins: ReadonlyMap<string, Pin>): object =>
    Object.fromEntries(
      [...pins].toSorted(([a], [b]) => compareText(a, b)).map(([name, { version, hash }]) => [name, { version, hash }]),
    );
  return `${JSON.stringify({ format: FORMAT, packs: sorted(packs), plugins: sorted(plugins) }, null, 2)}\n`;
}
