/** Why nothing is written, in words for whoever asked: what is wrong, and what to do. */
export class Refusal extends Error {}
