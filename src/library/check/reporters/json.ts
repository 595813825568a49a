import { z } from 'zod';
import { countFindings } from '../counts.ts';
import { type Finding, inWords } from '../finding.ts';

/** Goes up when a field is taken away or changes its meaning; a field more, or a rule more, is no new version. */
const VERSION = 1;

const count = z.int().nonnegative();

const findingSchema = z.object({
  rule: z.string().describe('The name of the rule, as the editors’ guide lists it.'),
  severity: z.enum(['error', 'warning']),
  file: z.string().describe('The path of the file, relative to the folder of the site.'),
  line: z.int().positive().describe('The line, from 1.'),
  column: z.int().positive().describe('The column, from 1, in UTF-16 units.'),
  what: z.string().describe('What is wrong, as a sentence.'),
  why: z.string().describe('What the rule is for, as a sentence.'),
  remedy: z.string().describe('What to do about it, as a sentence or more.'),
});

const reportSchema = z
  .object({
    version: z.literal(VERSION),
    findings: z.array(findingSchema).describe('All findings, in the order of file and place.'),
    counts: z.object({
      errors: count,
      warnings: count,
      articles: count,
      entities: count,
      claims: count,
      topics: count,
    }),
  })
  .meta({ title: 'Report of npm run check' });

type Report = z.infer<typeof reportSchema>;

/** How much of each kind of content was checked. */
export type ContentCounts = Omit<Report['counts'], 'errors' | 'warnings'>;

/** The findings as JSON of the form that {@link reportJsonSchema} gives. */
export function jsonReport(findings: readonly Finding[], counts: ContentCounts): string {
  const report: Report = {
    version: VERSION,
    findings: findings.map((finding) => {
      const { rule, file, line, column } = finding;
      const { severity, what, why, remedy } = inWords(finding);
      return { rule, severity, file, line, column, what, why, remedy };
    }),
    counts: { ...countFindings(findings), ...counts },
  };
  return JSON.stringify(report, null, 2);
}

/** The form of that JSON, as JSON Schema (draft 2020-12). It leaves room for fields that come later. */
export function reportJsonSchema(): object {
  return z.toJSONSchema(reportSchema, { io: 'input' });
}
