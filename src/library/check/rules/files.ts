import type { Encoding } from '../../read/decode.ts';
import { rule, ruleByCase } from './define.ts';

/** What is wrong with files as such: where they lie, how they are named and saved. */
export const FILE_RULES = {
  'unread-file': ruleByCase<{
    /** Of a sort that is not read. */
    ending: { ending: string };
    picture: { name: string };
    /** A picture in its folder. */
    unshown: { path: string };
    /** Markdown that lies in no folder of the content. */
    place: { folders: readonly string[]; near?: string | undefined };
    link: object;
    /** A folder with the name of a file. */
    folder: object;
    /** A folder that the system keeps from being opened. */
    closed: object;
    other: object;
  }>({
    severity: 'warning',
    why: 'What lies in the content folder and is not read is lost to readers.',
    cases: {
      ending: {
        what: ({ ending }) =>
          `Not read: ${ending === '' ? 'its name has no ending' : `a file that ends in “${ending}”`}.`,
        remedy: () => 'Save it as Markdown with the ending “.md”, or move it out of the content folder.',
      },
      picture: {
        what: () => 'Not read: a picture.',
        remedy: ({ name }) =>
          `Move it into the folder “pictures” here; an article then shows it as ![what it shows](../pictures/${name}), and lists it in \`pictures\`.`,
      },
      unshown: {
        what: () => 'No text shows this picture.',
        remedy: ({ path }) => `Show it in an article, ![what it shows](../pictures/${encodeURI(path)}), or remove it.`,
      },
      place: {
        what: () => 'Not read: it lies in no folder of the content.',
        remedy: ({ near, folders }) =>
          near === undefined ? `Move it into one of ${folders.join(', ')}.` : `Move it into “content/${near}”.`,
      },
      link: {
        what: () => 'Not read: a link to another place, and not a file.',
        remedy: () => 'Put the file itself here.',
      },
      folder: {
        what: () => 'Not read as a file: it is a folder with the name of a file.',
        remedy: () => 'Take the ending off its name.',
      },
      closed: {
        what: () => 'Not read: the folder cannot be opened.',
        remedy: () => 'Allow it to be read.',
      },
      other: { what: () => 'Not read: it is no file.', remedy: () => 'Move it out of the content folder.' },
    },
  }),
  'unreadable-file': ruleByCase<{ denied: object; 'no-text': object; 'too-large': { limit: number } }>({
    severity: 'error',
    why: 'A content file is text that can be opened.',
    cases: {
      denied: {
        what: () => 'The file cannot be opened.',
        remedy: () => 'Allow it to be read; its permissions may be wrong, or another program may hold it.',
      },
      'no-text': {
        what: () => 'The file is no text, but a picture, an office document or the like.',
        remedy: () => 'Save it as plain text with the ending “.md”.',
      },
      'too-large': {
        what: ({ limit }) => `The file is larger than ${limit / 1_000_000} MB.`,
        remedy: () => 'Divide it, or take pictures and tables out of it.',
      },
    },
  }),
  'wrong-encoding': rule<{ encoding: Encoding }>({
    severity: 'error',
    why: 'A file is saved as UTF-8, so that its letters are the same on every computer.',
    what: ({ encoding }) => `The file ${ENCODINGS[encoding]}.`,
    remedy: ({ encoding }) =>
      encoding === 'CR' ? 'Save it with the line endings of Unix (LF) or Windows (CRLF).' : 'Save it as UTF-8.',
  }),
} as const;

const ENCODINGS = {
  'UTF-16': 'is saved as UTF-16',
  'Windows-1252': 'is saved in an older encoding, such as Windows-1252 (“ANSI”, Latin-1)',
  CR: 'has the line endings of old Macs (CR)',
} as const satisfies Record<Encoding, string>;
