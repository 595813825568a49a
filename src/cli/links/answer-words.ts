import type { Answer, NamedAddress, Unknown } from './types.ts';

const WHY: Record<Unknown, (detail: string) => string> = {
  server: (status) => `its server has an error (${status})`,
  refused: (status) => `its server refuses this program (${status}); a reader may be let in: look by hand`,
  later: (seconds) => `its server asks to come again later${seconds === '' ? '' : `, in ${seconds} seconds`}`,
  timeout: () => 'no answer came in time',
  host: () => 'no host of this name was found: it may be gone',
  secure: (code) => `no secure connection could be made (${code})`,
  connection: (code) => `no connection could be made (${code})`,
  circle: () => 'it leads round in a circle',
  robots: () => 'the robots.txt of its host forbids it to programs: look by hand',
  'robots-unread': (status) => `the robots.txt of its host could not be read (${status})`,
  private: () => 'it leads into a private network, which is never asked',
};

/** What is to be told of an address, and what to do; nothing, where it is there. */
export function inWords(answer: Answer, { url, as, archived }: NamedAddress): string | undefined {
  const copy =
    as !== 'source' ? '' : archived === undefined ? ' It has no archived copy.' : ` Its archived copy: ${archived}`;
  switch (answer.is) {
    case 'there':
      return undefined;
    case 'gone':
      return `gone  ${url} answers ${answer.status}: there is no such page any more.${copy}`;
    case 'moved':
      return `moved  ${url} has moved for good to ${answer.to}${as === 'link' ? ' Change it in the text.' : ''}`;
    case 'home':
      return answer.of === 'same'
        ? `home page  ${url} leads to the first page of its site, ${answer.to}: the page itself is most likely gone.${copy}`
        : `other site  ${url} leads to the first page of another site, ${answer.to}: its name may have been sold or left. Look by hand.${copy}`;
    case 'unknown':
      return `not known  ${url} could not be asked: ${WHY[answer.why](String(answer.detail ?? ''))}.`;
  }
}
