import { pagePath } from '../old-addresses.ts';
import type { PostDate } from '../post-dates.ts';

/** What the address of a post is made of. */
export interface JekyllPost {
  /** The name of its file without date and ending. */
  name: string;
  slug?: string | undefined;
  date: PostDate;
  categories: readonly string[];
  permalink?: string | undefined;
  /** The ending of the page that is made of it. */
  ending: string;
}

/** The forms that have names. See https://jekyllrb.com/docs/permalinks/. */
const STYLES: Record<string, string> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
};

/**
 * The address of a post of Jekyll 4.3, as a path from the root of the old site.
 *
 * @param form the form that the settings give to posts: a style or a pattern
 */
export function jekyllPermalink(post: JekyllPost, form: string, base: string): string {
  const pattern = post.permalink ?? form;
  const filled = fill(STYLES[pattern] ?? pattern, post);
  // A form that ends neither with a slash nor with an ending is that of a file.
  if (filled.endsWith('/')) return pagePath(base, filled);
  const path = filled.endsWith(post.ending) || /\.\w+$/.test(filled) ? filled : filled + post.ending;
  return `${base}/${path}`.replace(/\/{2,}/g, '/');
}

function fill(pattern: string, { name, slug, date: { local }, categories, ending }: JekyllPost): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const parts: Record<string, () => string> = {
    year: () => String(local.year),
    short_year: () => two(local.year % 100),
    month: () => two(local.month),
    i_month: () => String(local.month),
    short_month: () => SHORT_MONTHS[local.month - 1] ?? '',
    long_month: () => LONG_MONTHS[local.month - 1] ?? '',
    day: () => two(local.day),
    i_day: () => String(local.day),
    y_day: () => String(local.dayOfYear).padStart(3, '0'),
    week: () => two(local.weekOfYear ?? 1),
    w_year: () => String(local.yearOfWeek ?? local.year),
    short_day: () => SHORT_DAYS[local.dayOfWeek - 1] ?? '',
    hour: () => two(local.hour),
    minute: () => two(local.minute),
    second: () => two(local.second),
    title: () => slugified(slug ?? name, 'pretty', false),
    slug: () => slugified(slug ?? name, 'default', true),
    categories: () => categories.map((each) => each.toLowerCase()).join('/'),
    slugified_categories: () => categories.map((each) => slugified(each, 'default', true)).join('/'),
    output_ext: () => ending,
    collection: () => 'posts',
    path: () => name,
    name: () => slugified(name, 'default', true),
  };
  return pattern
    .replace(/:([a-z_]+)/g, (whole, key: string) => {
      // The longest name that there is: behind `:title` may stand `_x`.
      const known = Object.keys(parts)
        .filter((each) => key.startsWith(each))
        .sort((a, b) => b.length - a.length)[0];
      return known === undefined ? whole : (parts[known]?.() ?? '') + key.slice(known.length);
    })
    .replace(/\/{2,}/g, '/');
}

/** Words as Jekyll's `slugify` has them: hyphens for all but letters and digits; the pretty form keeps some signs. */
export function slugified(words: string, mode: 'default' | 'pretty', lower: boolean): string {
  const others = mode === 'pretty' ? /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu : /[^\p{M}\p{L}\p{Nd}]+/gu;
  const slug = words.replace(others, '-').replace(/^-|-$/g, '');
  return lower ? slug.toLowerCase() : slug;
}

const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LONG_MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const SHORT_DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
