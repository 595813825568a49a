/** How long the pointer or the focus rests on a name before its card opens. Shorter, and cards open in passing. */
export const OPEN_AFTER_MS = 500;

/** How long a card stays when the pointer has left it and its name: enough for the way from one to the other. */
export const CLOSE_AFTER_MS = 300;
