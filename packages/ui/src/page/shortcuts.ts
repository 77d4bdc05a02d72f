import type { Language } from '@traguardo/model';
import type { SectionName } from '../workspace/route.ts';

/** A combination of keys as the editor writes it: `Mod-Shift-z`, where `Mod` is Ctrl, or Cmd on a Mac; `?` for a sign however it is typed. */
export type Combination = string;

/** What keys do wherever one is. */
export type AppCommand = 'palette' | 'shortcuts' | 'save' | 'undo' | 'redo';

/** The keys of the whole application. Those in a text field belong to the field, but for `palette` and `save`. */
export const APP_KEYS: Readonly<Record<AppCommand, readonly Combination[]>> = {
  palette: ['Mod-k'],
  shortcuts: ['?'],
  save: ['Mod-s'],
  undo: ['Mod-z'],
  redo: ['Mod-y', 'Mod-Shift-z'],
};

/** The letter that says one goes somewhere, before the letter of the view. */
export const GO = 'g';

/** The second letters: `h` for the home, else a letter of the name in both languages. */
export const GO_LETTERS: Readonly<Record<SectionName | 'enti', string>> = {
  inizio: 'h',
  piano: 'p',
  dati: 'd',
  risultati: 'r',
  ciclo: 'c',
  relazione: 'e',
  archivio: 'a',
  enti: 'n',
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether an event is a combination. Signs that stand on a key with Shift count by what they are. */
export function isPressed(combination: Combination, event: Pressed): boolean {
  const parts = combination.split('-');
  const key = parts.pop() ?? '';
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    (event.ctrlKey || event.metaKey) === parts.includes('Mod') &&
    event.altKey === parts.includes('Alt') &&
    (isSign || event.shiftKey === parts.includes('Shift'))
  );
}

/** Hands in a form from whichever of its fields: the button may be two hundred fields on. */
export const HAND_IN = 'Mod-Enter';

/** Hands the form in when its keys are pressed in one of its fields. */
export function handInByKeys(event: KeyboardEvent): void {
  if (!isPressed(HAND_IN, event)) return;
  event.preventDefault();
  (event.currentTarget as HTMLFormElement).requestSubmit();
}

const SHOWN: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  Mod: { it: 'Ctrl', en: 'Ctrl' },
  Shift: { it: 'Maiusc', en: 'Shift' },
  Enter: { it: 'Invio', en: 'Enter' },
  Space: { it: 'Spazio', en: 'Space' },
  ArrowLeft: { it: '←', en: '←' },
  ArrowRight: { it: '→', en: '→' },
};

/** A combination as it is printed on keys: `Ctrl+Maiusc+F`. */
export function keyText(combination: Combination, language: Language): string {
  const parts = combination.split('-').map((part) => SHOWN[part]?.[language] ?? part);
  return parts.length === 1
    ? combination
    : parts.map((part) => (part.length === 1 ? part.toUpperCase() : part)).join('+');
}

const LETTERS = 'traguardo:letter-keys';

/** Whether keys without Ctrl or Alt are heeded (WCAG 2.1.4): they are, until somebody says otherwise. */
export function heedsLetters(storage: Storage): boolean {
  return storage.getItem(LETTERS) !== 'off';
}

export function keepLetters(isOn: boolean, storage: Storage): void {
  storage.setItem(LETTERS, isOn ? 'on' : 'off');
}
