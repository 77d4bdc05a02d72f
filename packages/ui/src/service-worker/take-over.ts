/** Tells a service worker that waits that every page is ready for its build. */
export const TAKE_OVER = 'traguardo:take-over';
