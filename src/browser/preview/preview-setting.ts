const KEY = 'gloss-previews';

/** Where the setting is kept; a browser may refuse any of it. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Whether previews are on: kept in the browser for good, in no cookie. Where the browser keeps nothing, it holds for
 * the page.
 */
export function createSetting(store: () => Store): { on(): boolean; set(on: boolean): void } {
  let here: boolean | undefined;
  return {
    on() {
      try {
        return here ?? store().getItem(KEY) !== 'off';
      } catch {
        return here ?? true;
      }
    },
    set(on) {
      try {
        if (on) store().removeItem(KEY);
        else store().setItem(KEY, 'off');
        here = undefined;
      } catch {
        here = on;
      }
    },
  };
}
