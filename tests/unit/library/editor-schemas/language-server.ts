import { type ChildProcess, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';

/** `FileChangeType.Changed` of the protocol. */
const CHANGED = 2;

/** What a server offers at a place, as far as these tests look at it. */
export interface Offered {
  label: string;
  documentation?: string | { value: string };
  textEdit?: { newText: string };
}

/** A program that completes and explains for editors (Language Server Protocol), started on the folder of a site. */
export class LanguageServer {
  readonly #process: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #root: string;
  readonly #capabilities: object = {
    textDocument: {
      completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
      hover: { contentFormat: ['markdown'] },
    },
    workspace: { workspaceFolders: true, configuration: true, didChangeWatchedFiles: { dynamicRegistration: true } },
  };
  #version = 0;

  private constructor(module: string, root: string, settings: Record<string, unknown>) {
    this.#root = root;
    const server = spawn(process.execPath, [fileURLToPath(module), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#process = server;
    this.#connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    this.#connection.onRequest('client/registerCapability', () => null);
    this.#connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
      items.map(({ section }) => settings[section] ?? null),
    );
    this.#connection.listen();
  }

  /** That of Astro's extension, for Markdown. */
  static astro(root: string): Promise<LanguageServer> {
    const tsdk = dirname(fileURLToPath(import.meta.resolve('typescript')));
    const server = new LanguageServer(import.meta.resolve('@astrojs/language-server/bin/nodeServer.js'), root, {});
    return server.#start({ typescript: { tsdk }, contentIntellisense: true });
  }

  /**
   * That of the YAML extension.
   *
   * @param settings what it asks its editor for, by its section
   */
  static yaml(root: string, settings: Record<string, unknown>): Promise<LanguageServer> {
    return new LanguageServer(
      import.meta.resolve('yaml-language-server/bin/yaml-language-server'),
      root,
      settings,
    ).#start({});
  }

  async #start(initializationOptions: object): Promise<this> {
    const uri = pathToFileURL(this.#root).href;
    await this.#connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'site' }],
      capabilities: this.#capabilities,
      initializationOptions,
    });
    await this.#connection.sendNotification('initialized', {});
    return this;
  }

  /** What is offered where `|` stands in a text. */
  async complete(path: string, text: string): Promise<Offered[]> {
    const answer = await this.#ask<Offered[] | { items: Offered[] } | null>('completion', path, text);
    return Array.isArray(answer) ? answer : (answer?.items ?? []);
  }

  /** What is said of that where `|` stands in a text. */
  async hover(path: string, text: string): Promise<string> {
    const answer = await this.#ask<{ contents: { value: string } } | null>('hover', path, text);
    return answer?.contents.value ?? '';
  }

  /** What is wrong with a file, line by line from 1, in the order of the file. */
  async diagnose(path: string, text: string): Promise<string[]> {
    const { items } = await this.#ask<{ items: { message: string; range: { start: { line: number } } }[] }>(
      'diagnostic',
      path,
      text,
    );
    const sorted = items.toSorted((a, b) => a.range.start.line - b.range.start.line);
    return sorted.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
  }

  /** Tells the server that files have changed, as an editor does that watches them. */
  async changed(paths: readonly string[]): Promise<void> {
    const changes = paths.map((path) => ({ uri: pathToFileURL(join(this.#root, path)).href, type: CHANGED }));
    await this.#connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  async #ask<Answer>(method: string, path: string, text: string): Promise<Answer> {
    const uri = pathToFileURL(join(this.#root, path)).href;
    const before = text.split('|')[0]?.split('\n') ?? [];
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    const languageId = path.endsWith('.md') ? 'markdown' : 'yaml';
    await this.#connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: ++this.#version, text: text.replace('|', '') },
    });
    const textDocument = { uri };
    const answer = await this.#connection.sendRequest<Answer>(`textDocument/${method}`, { textDocument, position });
    await this.#connection.sendNotification('textDocument/didClose', { textDocument });
    return answer;
  }

  async stop(): Promise<void> {
    await this.#connection.sendRequest('shutdown');
    this.#connection.dispose();
    this.#process.kill();
  }
}
