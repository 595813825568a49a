import type { Rule } from '../../../../../src/library/check/rules/rules.ts';
import { article, person } from '../small-library.ts';

/** What is wrong, the files beside the valid ones, and what is reported: "rule line:column", in order. */
export type RuleCase = [rule: Rule, files: Record<string, string>, reported: string[]];

/** An article that cites a source. */
export const citing = (id: string) => ({ 'articles/citing.md': article('', `So.[^${id}]`) });

export const minister = (from: string, to = '') =>
  `roles: [{ title: Minister, singleHolder: true, from: ${from}, ${to && `to: ${to}, `}sources: [a] }]\n`;

/** A toll by its readings: "2025-03-02: 148, 2025-03-05: 212". */
export const toll = (readings: string) =>
  `toll:\n  what: People killed\n  readings:\n${readings
    .split(', ')
    .map((reading) => reading.split(': '))
    .map(([at, value]) => `    - { value: ${value}, at: ${at}, by: ada, sources: [a] }\n`)
    .join('')}`;

export const body = (lines: string, id = 'X') => person(id, lines).replace('kind: person', 'kind: organisation');

export const place = (lines: string) => person('X', lines).replace('kind: person', 'kind: place');

/** Aliases of aliases: a few lines that stand for millions of values. */
export const BOMB = `${['a: &a [x, x, x, x, x, x, x, x, x]', ...['b', 'c', 'd', 'e'].map((key, i) => `${key}: &${key} [${`*${'abcd'[i]}, `.repeat(9)}]`)].join('\n')}\n`;
