import type { Beat } from './beats.ts';

/** Who and what the reports of a corpus are about. */
export interface MadeEntity {
  id: string;
  kind: 'person' | 'organisation' | 'place';
  name: string;
  /** The name by which texts call a person alone. */
  family?: string;
  beat: Beat;
  description: string;
  summary: string;
  portrait: string[];
  /** Offices, in a rich corpus. */
  roles: MadeRole[];
}

export interface MadeRole {
  title: string;
  organisation: string;
  singleHolder?: true;
  from: string;
  to?: string;
}

/** What a report rests on. */
export interface MadeSource {
  id: string;
  outlet: string;
  title: string;
  date: string;
}

/** A text: its paragraphs, headings and lists, in Markdown with the marks of Gloss. */
export interface MadeArticle {
  id: string;
  title: string;
  summary: string;
  kind: 'report' | 'background' | 'analysis';
  published: string;
  beat: Beat;
  entities: MadeEntity[];
  /** How often each entity is named, in the order of `entities`. */
  mentions: number[];
  sources: MadeSource[];
  blocks: string[];
  /** What only a rich corpus has. */
  rich?: MadeRecord;
}

export interface MadeRecord {
  keyPoints: string[];
  whyItMatters: string;
  timeline: { date: string; text: string }[];
  question: string;
  /** What somebody says, and what somebody else answers. */
  claims: [MadeClaim, MadeClaim];
}

export interface MadeClaim {
  id: string;
  title: string;
  speaker: MadeEntity;
  date: string;
  answers?: string;
}
