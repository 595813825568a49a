/** An article that shares people, terms or claims with another: which ones, those first that fewest articles share. */
export interface Related {
  id: string;
  shared: string[];
}

interface Subjects {
  id: string;
  data: { entities: readonly { id: string }[]; claims: readonly string[] };
}

/**
 * For every article those that are nearest to it by what they share, at most `limit`, the nearest first. What few articles
 * name weighs more than what many do, by the inverse document frequency log(N / n) (K. Spärck Jones, "A statistical
 * interpretation of term specificity", Journal of Documentation 28, 1972); what all name weighs nothing. Each article is
 * met once for each of its subjects, so nothing is compared with everything. Of equals, the order given decides. Each is found
 * when it is asked for: a part of a site asks for its own alone.
 */
export function relatedArticles(
  articles: readonly Subjects[],
  limit = 4,
): { get: (id: string) => Related[] | undefined } {
  const having = new Map<string, string[]>();
  for (const article of articles) {
    for (const subject of subjectsOf(article)) {
      const ids = having.get(subject);
      if (ids) ids.push(article.id);
      else having.set(subject, [article.id]);
    }
  }
  const byId = new Map(articles.map((article, rank) => [article.id, { article, rank }]));
  const rankOf = (id: string) => byId.get(id)?.rank ?? 0;
  const rarities = new Map([...having].map(([subject, ids]) => [subject, Math.log(articles.length / ids.length)]));
  const rarity = (subject: string) => rarities.get(subject) ?? 0;
  const nearestTo = (article: Subjects): Related[] => {
    const others = new Map<string, { weight: number; shared: string[] }>();
    const rarestFirst = subjectsOf(article).sort((a, b) => rarity(b) - rarity(a));
    for (const subject of rarestFirst) {
      const more = rarity(subject);
      if (more === 0) continue;
      for (const id of having.get(subject) ?? []) {
        if (id === article.id) continue;
        const other = others.get(id);
        if (other) {
          other.weight += more;
          other.shared.push(subject);
        } else others.set(id, { weight: more, shared: [subject] });
      }
    }
    const nearest = [...others].sort(
      ([a, { weight: nearA }], [b, { weight: nearB }]) => nearB - nearA || rankOf(a) - rankOf(b),
    );
    return nearest.slice(0, limit).map(([id, { shared }]) => ({ id, shared: shared.flatMap(entityIn) }));
  };
  return {
    get: (id) => {
      const known = byId.get(id);
      return known && nearestTo(known.article);
    },
  };
}

/** Entities and claims have ids of their own, which may be the same words. */
function subjectsOf({ data }: Subjects): string[] {
  return [...data.entities.map(({ id }) => `entity ${id}`), ...data.claims.map((id) => `claim ${id}`)];
}

function entityIn(subject: string): string[] {
  const [sort, id = ''] = subject.split(' ');
  return sort === 'entity' ? [id] : [];
}
