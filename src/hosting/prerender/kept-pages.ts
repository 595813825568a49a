import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { shortDigest } from '../../site/digest.ts';
import { keep, readKept } from '../../site/kept-file.ts';
import { answerTo, type Question, REST } from '../../views/reads/reads.ts';

/** What is known of the pages of the last build. */
interface Known {
  /** What they follow from, beside what they asked of the site. */
  inputs: string;
  /** All questions that were asked, and what was answered, in one order. */
  questions: Question[];
  answers: string[];
  /** By file, a digest of what was published there, and the numbers of the questions that it asked. */
  pages: Record<string, [digest: string, asked: number[]]>;
}

/** The pages of the site that stands there, which are taken again where they would be the same. */
export interface KeptPages {
  /** What stands in a file of the site, where the site answers all that its page asked as it did before. */
  take: (file: string) => Buffer<ArrayBuffer> | undefined;
  /** Notes what a page asked that has been rendered. */
  note: (file: string, asked: ReadonlySet<Question>, body: Uint8Array) => void;
  /** Writes down what is known for the next build, and tells how many pages were taken. */
  save: () => { taken: number; of: number };
}

/**
 * Opens what was written down about the pages of the last build.
 *
 * @param list where that is
 * @param site the folder of the site that it left
 * @param inputs what pages follow from beside the site's content, such as the program and the day
 */
export function keptPages(list: string, site: string, inputs: string): KeptPages {
  const before = readList(list, inputs);
  const isSame = (number: number) => answerTo(before.questions[number] ?? '') === before.answers[number];
  const now = new Map<string, { digest: string; asked: Iterable<Question> }>();
  let taken = 0;
  return {
    take: (file) => {
      const [digest, asked] = before.pages[file] ?? [];
      if (digest === undefined || !asked?.every(isSame)) return undefined;
      const body = bytesOf(join(site, file));
      if (!body || shortDigest(body) !== digest) return undefined;
      now.set(file, { digest, asked: asked.map((number) => before.questions[number] ?? '') });
      taken++;
      return body;
    },
    note: (file, asked, body) => now.set(file, { digest: shortDigest(body), asked: [...asked, `${REST}\n`] }),
    save: () => {
      const numbers = new Map<Question, number>();
      const numberOf = (question: Question) => {
        const number = numbers.get(question) ?? numbers.size;
        numbers.set(question, number);
        return number;
      };
      const pages = Object.fromEntries(
        [...now].map(([file, { digest, asked }]) => [
          file,
          [digest, Array.from(asked, numberOf)] satisfies Known['pages'][string],
        ]),
      );
      const questions = [...numbers.keys()];
      const answers = questions.map((question) => answerTo(question) ?? '');
      keep(pathToFileURL(list), Buffer.from(JSON.stringify({ inputs, questions, answers, pages } satisfies Known)));
      return { taken, of: now.size };
    },
  };
}

/** What is written down, where it is of the same inputs. */
function readList(list: string, inputs: string): Known {
  const bytes = readKept(pathToFileURL(list));
  const known: Known | undefined = bytes && JSON.parse(new TextDecoder().decode(bytes));
  return known?.inputs === inputs ? known : { inputs, questions: [], answers: [], pages: {} };
}

function bytesOf(file: string): Buffer<ArrayBuffer> | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
