import { search } from '@codemirror/search';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** In a narrow window: what is searched, then how, then what takes its place. */
const NARROW = {
  '.cm-panel.cm-search': {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0.375rem',
    alignItems: 'center',
    padding: '0.375rem',
  },
  '.cm-panel.cm-search br': { display: 'none' },
  '.cm-panel.cm-search input.cm-textfield': {
    flex: '1 1 6rem',
    minWidth: '0',
    minHeight: '2.25rem',
    margin: '0',
    fontSize: '1rem',
  },
  '.cm-panel.cm-search button': { minHeight: '2.25rem', margin: '0', padding: '0 0.4rem', fontSize: '0.8125rem' },
  '.cm-panel.cm-search button:is([name=prev], [name=next])': { flex: '0 0 2.5rem', margin: '0' },
  '.cm-panel.cm-search button[name=close]': { position: 'static' },
  '.cm-panel.cm-search label': { order: '1', margin: '0' },
  '.cm-panel.cm-search [name=replace], .cm-panel.cm-search [name=replaceAll]': { order: '2' },
};

/** Searching in a text: what is found stands in the middle, where neither the panel nor a keyboard on the screen covers it. */
export const searchPanel: Extension = [
  search({ top: true, scrollToMatch: (range) => EditorView.scrollIntoView(range, { y: 'center' }) }),
  EditorView.theme({
    '.cm-panel.cm-search': { padding: '0.375rem 2.75rem 0.375rem 0.5rem', fontFamily: 'inherit' },
    '.cm-panel.cm-search label': { fontSize: '0.8125rem' },
    '.cm-panel.cm-search button': { fontFamily: 'inherit' },
    // Arrows for words: how it is searched stays in the same line.
    '.cm-panel.cm-search button:is([name=prev], [name=next])': {
      margin: '0.125rem 0.5rem 0.125rem 0',
      padding: '0 0.75rem',
      fontSize: '0',
    },
    '.cm-panel.cm-search button[name=prev]::before': { content: '"↑" / ""', fontSize: '1.125rem' },
    '.cm-panel.cm-search button[name=next]::before': { content: '"↓" / ""', fontSize: '1.125rem' },
    '.cm-panel.cm-search button[name=close]': {
      top: '0.25rem',
      right: '0.25rem',
      width: '2.25rem',
      height: '2.25rem',
      borderRadius: 'var(--tg-radius)',
      color: 'inherit',
      fontSize: '1.25rem',
      cursor: 'pointer',
    },
    '@media (width < 48rem)': NARROW,
  }),
];
