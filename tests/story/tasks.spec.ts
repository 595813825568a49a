import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../e2e/site.ts';

/*
 * Ten things for which readers come to the flagship: each answer is reached with few actions, and stands within few words
 * of what then opens. An action is a press, a key, a name that is pointed at, or a screen that is scrolled by.
 */
const ARTICLE = 'articles/china-defence-minister-in-moscow/';

interface Task {
  what: string;
  /** What is done; where the answer stands then, and how many actions it took. */
  way: (page: Page) => Promise<{ at: Locator; actions: number }>;
  answer: RegExp;
  actions: number;
  /** So many words are read until the answer has been. */
  words: number;
}

const card = (page: Page) => page.locator('.preview');
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const pointAt = (selector: string) => async (page: Page) => {
  await page.locator(`.prose ${selector}`).first().focus();
  return { at: card(page), actions: 1 };
};

const TASKS: readonly Task[] = [
  {
    what: 'who Li Shangfu is now',
    way: async (page) => ({ at: region(page, 'What happened next'), actions: 0 }),
    answer: /removed as minister[\s\S]*?sentenced him to death/,
    actions: 0,
    words: 40,
  },
  {
    what: 'who said that military-technical cooperation develops very well',
    way: pointAt('[data-claim="military-technical-cooperation-develops-well"]'),
    answer: /Said by\s+Li Shangfu/,
    actions: 1,
    words: 60,
  },
  {
    what: 'what the Central Military Commission is',
    way: pointAt('[data-entity="central-military-commission"]'),
    answer: /Highest command of China’s armed forces/,
    actions: 1,
    words: 20,
  },
  {
    what: 'whether China denied the components',
    way: pointAt('[data-claim="chinese-components-in-russian-weapons"]'),
    answer: /Not addressed in the answer of/,
    actions: 1,
    words: 80,
  },
  {
    what: 'where the Kurils are',
    way: pointAt('[data-entity="kuril-islands"]'),
    answer: /between Japan and Kamchatka/,
    actions: 1,
    words: 25,
  },
  {
    what: 'what happened after the article',
    way: async (page) => {
      await region(page, 'What happened next')
        .getByRole('link', { name: /changes since$/ })
        .click();
      return { at: page.locator('.later').first(), actions: 1 };
    },
    answer: /7 May 2026[\s\S]*?24 October 2023[\s\S]*?25 July 2023/,
    actions: 1,
    words: 200,
  },
  {
    what: 'the story in one minute',
    way: async (page) => ({ at: region(page, 'Key points'), actions: 0 }),
    answer: /^[\s\S]+$/,
    actions: 0,
    words: 230,
  },
  {
    what: 'everything on the leak',
    way: async (page) => {
      await page.locator('.prose').getByRole('link', { name: 'the leak of US documents' }).click();
      return { at: page.getByRole('main'), actions: 1 };
    },
    answer: /The leak of US documents in 2023/,
    actions: 1,
    words: 30,
  },
  {
    what: 'who “Shoygu” is',
    way: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('Shoygu');
      return { at: page.locator('.search-results').getByRole('option').first(), actions: 7 };
    },
    answer: /Sergei Shoigu/,
    actions: 7,
    words: 5,
  },
  {
    what: 'the essentials on a phone',
    way: async (page) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const at = region(page, 'Key points');
      const box = await at.boundingBox();
      return { at, actions: Math.ceil(((box?.y ?? 0) + (box?.height ?? 0)) / 844) - 1 };
    },
    answer: /^[\s\S]+$/,
    actions: 2,
    words: 230,
  },
];

for (const { what, way, answer, actions: most, words } of TASKS)
  test(`${what}: at most ${most} actions and ${words} words away`, async ({ page }) => {
    await page.goto(ARTICLE);
    const { at, actions } = await way(page);
    await expect(at).toContainText(answer);
    expect(actions).toBeLessThanOrEqual(most);
    const text = await at.innerText();
    const found = answer.exec(text);
    const read = text.slice(0, (found?.index ?? 0) + (found?.[0].length ?? text.length));
    const count = read.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    expect(count, `words until the answer: ${read}`).toBeLessThanOrEqual(words);
    test.info().annotations.push({ type: 'figures', description: `${actions} actions, ${count} words` });
  });
