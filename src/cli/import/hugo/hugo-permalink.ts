import { pagePath } from '../old-addresses.ts';
import type { PostDate } from '../post-dates.ts';
import type { HugoSettings } from './hugo-settings.ts';

/** What the address of a page is made of. */
export interface HugoPage {
  /** Its folder in that of its language, without that of its bundle: `posts/2013`. */
  folder: string;
  /** The name of its file or bundle. */
  name: string;
  language: string;
  title: string;
  slug?: string | undefined;
  url?: string | undefined;
  date?: PostDate | undefined;
  /** The folders above it that are sections: the first, and those with an `_index.md`. */
  sections: readonly string[];
}

/**
 * The address of a page of Hugo 0.111, as a path from the root of the old site: what its front matter fixes, else by the form of its
 * section, else by its place.
 */
export function hugoPermalink(page: HugoPage, { base, languages, permalinks, uglyUrls }: HugoSettings): string {
  const { folder, name, language, slug, url, sections } = page;
  const prefix = languages.get(language)?.prefix ?? '';
  if (url !== undefined) return pagePath(base, prefix, url);
  const form = permalinks[sections[0] ?? ''];
  const path = form === undefined ? `${folder}/${slug ?? name}`.toLowerCase() : filled(form, page);
  const whole = pagePath(base, prefix, urlized(path));
  return uglyUrls && form === undefined ? `${whole.slice(0, -1)}.html` : whole;
}

/** An alias of a page: one without a slash before it is beside the page. */
export function hugoAlias(alias: string, address: string, base: string): string {
  return alias.startsWith('/') ? pagePath(base, alias) : pagePath(address.replace(/[^/]+\/?$/, ''), alias);
}

function filled(form: string, { name, title, slug, date, sections }: HugoPage): string {
  const local = date?.written;
  const two = (number: number | undefined) => String(number ?? 1).padStart(2, '0');
  const parts: Record<string, () => string> = {
    year: () => String(local?.year ?? 1).padStart(4, '0'),
    month: () => two(local?.month),
    monthname: () => MONTHS[(local?.month ?? 1) - 1] ?? '',
    day: () => two(local?.day),
    weekday: () => String((local?.dayOfWeek ?? 1) % 7),
    weekdayname: () => DAYS[(local?.dayOfWeek ?? 1) % 7] ?? '',
    yearday: () => String(local?.dayOfYear ?? 1),
    section: () => sections[0] ?? '',
    sections: () => sections.join('/'),
    title: () => title,
    slug: () => slug ?? title,
    slugorfilename: () => slug ?? name,
    slugorcontentbasename: () => slug ?? name,
    filename: () => name,
    contentbasename: () => name,
  };
  return form
    .replace(/:([a-z]+)(?:\[[^\]]*\])?/g, (whole, key: string) => {
      const value = parts[key]?.();
      return value === undefined ? whole : key === 'sections' ? value : value.replaceAll('/', '-');
    })
    .toLowerCase();
}

/** Words as Hugo puts them into an address: letters of any script, digits and a few signs; others are left out, spaces are hyphens. */
export function urlized(words: string): string {
  return words
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}\s\-./\\_#+~@%]|%(?![\da-f]{2})/giu, '')
    .replace(/[\s-]+/g, '-')
    .replace(/-(?=\/|$)|(?<=\/|^)-/g, '');
}

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
