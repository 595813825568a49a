/**
 * The arguments of an ICU message, read from its text by the type checker: `{name}` takes a text or a number,
 * `{count, plural, …}` a number, `{kind, select, …}` a text, and `<link>…</link>` an element. What a message does not
 * name is refused, and so is one that lacks what it names. Of several messages, the arguments of all.
 */
export type ArgumentsOf<Message extends string, Value = never, Element = never> = {
  [Name in Placeholders<Message>['name']]: ValueOf<Extract<Placeholders<Message>, { name: Name }>['kind'], Value>;
} & { [Name in Exclude<TagsIn<Message>, PlainTag>]: Element };

/** The messages that are plain text when their placeholders are filled: those without tags. */
export type PlainKeys<Messages extends Record<string, string>> = {
  [Key in keyof Messages]: TagsIn<Messages[Key]> extends never ? Key : never;
}[keyof Messages];

/** Tags that stand for themselves and take no argument. */
export type PlainTag = 'b' | 'kbd';

type ValueOf<Kind extends string, Value> = Kind extends 'text'
  ? string | number | Value
  : Kind extends 'select'
    ? string
    : number;

/** Every tag of a message, by its end: `</link>`. */
type TagsIn<Text extends string> = Text extends `${string}</${infer Tag}>${infer Rest}` ? Tag | TagsIn<Rest> : never;

interface Placeholder {
  name: string;
  kind: string;
}

type Placeholders<Text extends string> = Text extends string ? Scan<Text, ['text']> : never;

/**
 * Goes from brace to brace. `Inside` says what is open: a text, in which `{` begins an argument, or the cases of a
 * plural or select, in which it begins a text.
 */
type Scan<Text extends string, Inside extends readonly string[], Found extends Placeholder = never> =
  NextBrace<Text> extends [infer Brace, infer Rest extends string]
    ? Brace extends '}'
      ? Scan<Rest, Outer<Inside>, Found>
      : Inside extends readonly ['cases', ...string[]]
        ? Scan<Rest, ['text', ...Inside], Found>
        : Rest extends `${infer Argument}}${infer After}`
          ? Argument extends `${infer Name},${infer Format}`
            ? Rest extends `${Name},${infer Cases}`
              ? Scan<Cases, ['cases', ...Inside], Found | { name: Trim<Name>; kind: FirstWord<Trim<Format>> }>
              : never
            : Scan<After, Inside, Found | { name: Trim<Argument>; kind: 'text' }>
          : Found
    : Found;

/** The first brace of a text, and what follows it. */
type NextBrace<Text extends string> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${infer Earlier}}${string}`
    ? Text extends `${Earlier}}${infer Rest}`
      ? ['}', Rest]
      : never
    : ['{', After]
  : Text extends `${string}}${infer Rest}`
    ? ['}', Rest]
    : undefined;

type Outer<Inside extends readonly string[]> = Inside extends readonly [string, ...infer Rest extends string[]]
  ? Rest
  : Inside;

type FirstWord<Text extends string> = Text extends `${infer Word},${string}` ? Trim<Word> : Text;

type Trim<Text extends string> = Text extends ` ${infer Rest}`
  ? Trim<Rest>
  : Text extends `${infer Rest} `
    ? Trim<Rest>
    : Text;
