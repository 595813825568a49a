import { PICTURE_ENDINGS, type PictureFault } from '../../../model/picture.ts';
import { rule, ruleByCase, suggest } from './define.ts';

type Fault<Case extends PictureFault['case']> = { path: string } & Omit<Extract<PictureFault, { case: Case }>, 'case'>;

/** What is wrong with pictures: their files, and what is said of them. */
export const PICTURE_RULES = {
  'unknown-picture': rule<{ path: string; near?: string | undefined }>({
    severity: 'error',
    why: 'A picture is a file in content/pictures.',
    what: ({ path }) => `No picture lies at content/pictures/${path}.`,
    remedy: ({ near }) => suggest(near, 'Put it there, or correct the name.'),
  }),
  'unreadable-picture': ruleByCase<{
    format: Fault<'format'>;
    broken: Fault<'broken'>;
    'too-large': Fault<'too-large'>;
    active: Fault<'active'>;
  }>({
    severity: 'error',
    why: 'A picture is a file that every browser can show, and that nothing can hide in.',
    cases: {
      format: {
        what: ({ path, ending }) =>
          `"${path}" cannot be shown: ${ending === '' ? 'its name has no ending' : `it ends in “.${ending}”`}.`,
        remedy: () => `Save it as one of ${PICTURE_ENDINGS.join(', ')}.`,
      },
      broken: {
        what: ({ path }) => `"${path}" is not what its ending says, or is broken.`,
        remedy: () => 'Open it in a program for pictures, and save it anew.',
      },
      'too-large': {
        what: ({ path, megabytes, megapixels }) =>
          `"${path}" is larger than ${megabytes} MB, or has more than ${megapixels} million points.`,
        remedy: () => 'Make it smaller: pages show it at most 1,216 points wide.',
      },
      active: {
        what: ({ path }) => `"${path}" holds something that runs, moves or asks for other files.`,
        remedy: () => 'Save it as a plain drawing, without scripts and movement, or as a PNG.',
      },
    },
  }),
  'missing-alternative': rule({
    severity: 'error',
    why: 'Who cannot see a picture is told what it shows.',
    what: () => 'This picture has no alternative text.',
    remedy: () => 'Say in the square brackets before its address, or in its alt, what it shows.',
  }),
  'uncredited-picture': ruleByCase<{ listed: { path: string }; elsewhere: { path: string } }>({
    severity: 'error',
    why: 'A picture is somebody’s: it has a credit and a licence.',
    cases: {
      listed: {
        what: ({ path }) => `Nothing says who made "${path}", and on what terms it is shown.`,
        remedy: ({ path }) => `List "${path}" in \`pictures\`, with its credit and its licence.`,
      },
      elsewhere: {
        what: ({ path }) => `"${path}" is shown in a text that can list no pictures.`,
        remedy: () => 'Show it in an article, which has a list `pictures`.',
      },
    },
  }),
  'misplaced-picture': rule({
    severity: 'error',
    why: 'A picture has its caption and its credit under it, and so stands by itself.',
    what: () => 'This picture stands in a line of text, in a link or in emphasis.',
    remedy: () => 'Give it a paragraph of its own, with an empty line before and behind it.',
  }),
  'plain-picture': rule<{ path: string }>({
    severity: 'warning',
    why: 'A file of the folder “public” is sent as it is, whatever its size, and without a credit.',
    what: ({ path }) => `The picture "${path}" lies in “public”.`,
    remedy: ({ path }) =>
      `Move it into content/pictures, show it from there, ![…](../pictures/${path.split('/').at(-1)}), and list it in \`pictures\`.`,
  }),
  'unused-picture': rule<{ path: string }>({
    severity: 'warning',
    why: 'A picture that the text does not show is lost to readers.',
    what: ({ path }) => `The text does not show "${path}".`,
    remedy: ({ path }) => `Write ![what it shows](../pictures/${encodeURI(path)}), or take it off the list.`,
  }),
} as const;
