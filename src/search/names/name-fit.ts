import { foldedWords } from './fold.ts';
import { typingDistance } from './typing-distance.ts';

/**
 * How well the asked words fit those of a name, from 1 (the whole name) to 0 (not at all); every asked word must fit
 * one of the name's, in any order. `typos` says how many typing errors a word may have; each costs a little.
 */
export function fit(
  asked: readonly string[],
  name: readonly string[],
  typos: (word: string) => number = () => 0,
): number {
  let cost = 0;
  let exact = 0;
  const left = [...name];
  for (const word of asked) {
    const { at, steps } = closest(word, left, typos(word));
    if (steps >= typos(word) + 1) return 0;
    if (steps === 0) exact++;
    cost += steps;
    left.splice(at, 1);
  }
  const inOrder = asked.every((word, index) => word === name[index]);
  const coverage = asked.join('').length / Math.max(1, name.join('').length);
  const base = exact === asked.length ? (left.length === 0 ? (inOrder ? 1 : 0.97) : 0.9) : 0.8;
  return Math.max(0.01, base - 0.04 * cost - COVERAGE * (1 - Math.min(1, coverage)));
}

/**
 * How well a text fits a name without typing errors, in whole steps, 0 for not at all: the whole name before its words in
 * another order, these before some of its words, these before beginnings. How much of the name was asked makes no step,
 * so that something else can order what fits equally well.
 */
export function fitLevel(asked: string, name: string): number {
  const words = foldedWords(asked);
  const score = words.length === 0 ? 0 : fit(words, foldedWords(name));
  return score === 0 ? 0 : Math.ceil(score / COVERAGE - ROUNDING);
}

/** What it costs that nearly nothing of the name was asked. */
const COVERAGE = 0.02;

/** More than sums of such costs are off by, and less than a step. */
const ROUNDING = 1e-6;

/** Which of the words is closest, and how far: a beginning is half an error away. */
function closest(word: string, words: readonly string[], allowed: number): { at: number; steps: number } {
  let best = { at: -1, steps: Number.POSITIVE_INFINITY };
  words.forEach((candidate, at) => {
    const steps = distance(word, candidate, allowed);
    if (steps < best.steps) best = { at, steps };
  });
  return best;
}

function distance(word: string, candidate: string, allowed: number): number {
  if (candidate === word) return 0;
  const start = candidate.slice(0, word.length);
  if (start === word || (/^\p{Script=Han}/u.test(word) && candidate.includes(word))) return 0.5;
  return Math.min(typingDistance(word, candidate, allowed), typingDistance(word, start, allowed) + 0.5);
}
