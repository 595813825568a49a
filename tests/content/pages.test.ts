import { judgePages } from '../judges/judge-pages.ts';

judgePages('content', new URL('../../content/', import.meta.url));
