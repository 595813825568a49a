import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { PICTURES } from '../../model/picture.ts';
import { buildLibrary } from '../build-library.ts';
import { textFiles } from '../kept/text-files.ts';
import { readPictures } from '../read/picture-files.ts';
import { listPublic } from '../read/public-files.ts';
import { readContent } from '../read/read-content.ts';
import type { Ahead } from './render-ahead.ts';

/** The second thread of `renderAhead`. It ends at the first text that is kept already: there the two meet. */
const { folders, now, drafts }: Ahead = workerData;
const { files } = await readContent(folders.content);
const publicFiles = await listPublic(folders.public);
const pictures = await readPictures(join(folders.content, PICTURES));
const { get, set } = textFiles(folders.texts);
const texts = {
  get: (key: string) => {
    if (get(key)) process.exit();
    return undefined;
  },
  set,
};
buildLibrary(files.toReversed(), { ...folders, publicFiles, pictures, now, drafts, texts });
