/** The body a tab has open, in its session storage. */
export const TAB_KEY = 'traguardo:body';
