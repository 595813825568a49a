import { existsSync, readFileSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import anyAscii from 'any-ascii';
import { addressesSchema } from '../../../model/fields/address.ts';
import { PICTURES } from '../../../model/picture.ts';
import type { ArchiveFiles } from '../archive-files.ts';

/** The files that can be sent as they are: documents, data and recordings. What a browser would run is none of them. */
const PLAIN_FILES = new Set([
  ...[
    '.pdf',
    '.csv',
    '.tsv',
    '.txt',
    '.json',
    '.geojson',
    '.xlsx',
    '.xls',
    '.ods',
    '.docx',
    '.doc',
    '.odt',
    '.pptx',
    '.ppt',
  ],
  ...['.zip', '.epub', '.mp3', '.ogg', '.m4a', '.mp4', '.webm', '.jpg', '.jpeg', '.png', '.gif', '.webp'],
]);

/** So large a file is copied, in bytes. */
const LARGEST = 100_000_000;

/** The places of the files that are copied from an archive, each found once. */
export class CopiedFiles {
  readonly #root: string;
  readonly #files: ArchiveFiles;
  readonly #pictures = new Map<string, string>();
  readonly #taken = new Set<string>();

  constructor(root: string, files: ArchiveFiles) {
    this.#root = root;
    this.#files = files;
  }

  /** The path in `content/pictures` of a picture: as it lay in the archive, in letters that every system has. */
  picture(from: string): string {
    const known = this.#pictures.get(from);
    if (known !== undefined) return known;
    const inside = from.replace(/^(?:static|assets|content|wp-content\/uploads|uploads)\//, '');
    const parts = inside.split('/').map(
      (part) =>
        anyAscii(part)
          .replace(/[^\w.-]+/g, '-')
          .replace(/^[.-]+/, '') || 'x',
    );
    const path = `archive/${parts.join('/')}`;
    let free = path;
    for (let number = 2; this.#isOther(from, free); number++) free = path.replace(/(?=\.[^./]*$)/, `-${number}`);
    this.#taken.add(free.toLowerCase());
    this.#pictures.set(from, free);
    return free;
  }

  /** The address of a file that keeps the one it had; nothing for what is not copied. */
  plain(from: string, path: string): string | undefined {
    if (!PLAIN_FILES.has(extname(from).toLowerCase()) || (this.#files.sizes.get(from) ?? 0) > LARGEST) return undefined;
    if (!addressesSchema.safeParse([path]).success || path.endsWith('/')) return undefined;
    return this.#differs(from, join(this.#root, 'public', path)) ? undefined : posix.normalize(path);
  }

  /** Whether another picture has this path, here or in the site. */
  #isOther(from: string, path: string): boolean {
    return this.#taken.has(path.toLowerCase()) || this.#differs(from, join(this.#root, 'content', PICTURES, path));
  }

  #differs(from: string, place: string): boolean {
    return existsSync(place) && !readFileSync(place).equals(readFileSync(this.#files.pathOf(from)));
  }
}
