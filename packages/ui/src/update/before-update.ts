/** Fired at the window before an update; whoever holds something that is saved nowhere prevents it. */
export const BEFORE_UPDATE = 'traguardo:before-update';
