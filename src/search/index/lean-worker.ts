/** What of a worker's scope is used here. */
export interface WorkerScope {
  addEventListener(type: 'message', listener: (event: { data: Asked }) => void): void;
  dispatchEvent(event: Event): boolean;
  postMessage(message: Answer): void;
}

interface Asked {
  id?: string;
  instanceId?: string;
  method: string;
  args: [unknown, { keep?: { first: number; named: number; fields: string[] } }?];
}

interface Answer {
  id?: string;
  result?: { total?: number; results?: { data: string; matchedMetaFields?: string[] }[] };
}

/**
 * Has Pagefind's worker send a page no more results than it will read. Pagefind 1.5 sends all, each with every place of its
 * words, and has the page send a message for each when it is no longer used: on a site of 5,000 pages half a second of its
 * time for a frequent word. A search with the option `keep` gets the `first` results, and as many in whose `fields` the words
 * stand as `named` says; `total` says how many there were. This runs in the worker before its own script: what it names
 * must stand in it.
 */
export function sendLess(scope: WorkerScope): void {
  const searches = new Map<string | undefined, Asked>();
  const post = scope.postMessage.bind(scope);
  scope.addEventListener('message', ({ data }) => {
    if (data.method === 'search' && data.args[1]?.keep) searches.set(data.id, data);
  });
  scope.postMessage = (answer) => {
    const asked = searches.get(answer.id);
    searches.delete(answer.id);
    const keep = asked?.args[1]?.keep;
    const results = answer.result?.results;
    // The answers to what is asked below are nobody's.
    if (answer.id === undefined) return;
    if (!keep || !results || !answer.result) return post(answer);
    let named = 0;
    const kept = results.filter(
      ({ matchedMetaFields = [] }, place) =>
        (matchedMetaFields.some((field) => keep.fields.includes(field)) && named++ < keep.named) || place < keep.first,
    );
    const left = new Set(results);
    for (const result of kept) left.delete(result);
    answer.result.total = results.length;
    answer.result.results = kept.map(({ data, matchedMetaFields }) => ({
      data,
      ...(matchedMetaFields && { matchedMetaFields }),
    }));
    post(answer);
    for (const { data } of left) {
      const release = { instanceId: asked?.instanceId, method: 'releaseData', args: [data] };
      scope.dispatchEvent(new MessageEvent('message', { data: release }));
    }
  };
}

/** The script of Pagefind's worker, sending less. */
export function leanWorker(script: string): string {
  return `(${sendLess})(self);\n${script}`;
}
