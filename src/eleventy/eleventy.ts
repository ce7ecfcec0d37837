/** The methods of Eleventy's configuration that are used here. Eleventy 3.1 ships no types of its own. */
export interface EleventyConfig {
  addExtension(extension: string, engine: TemplateEngine): void;
  addTemplateFormats(formats: string): void;
  addCollection(name: string, collect: () => readonly unknown[]): void;
  addGlobalData(name: string, data: () => unknown): void;
  setUseGitIgnore(use: boolean): void;
  setQuietMode(quiet: boolean): void;
  setDataFileBaseName(name: string): void;
  setTemplateFormats(formats: readonly string[]): void;
}

/** How Eleventy makes pages from templates of a kind. */
export interface TemplateEngine {
  /** Whether it reads the file of a template itself. */
  readonly read: boolean;
  readonly useLayouts: boolean;
  /** The exports of a template in which its data stand. */
  readonly getData: readonly string[];
  readonly getInstanceFromInputPath: (path: string) => Promise<object>;
  readonly compile: (text: string, path: string) => Promise<(data: never) => Promise<string>>;
}

/** Eleventy itself, run as a library. */
export interface Eleventy {
  /** Lets it write nothing. */
  setDryRun(isDry: boolean): void;
  init(): Promise<void>;
  write(): Promise<unknown>;
  disableLogger(): void;
}

/** How Eleventy is made: input folder, output folder, and the configuration as a function. */
export interface EleventyConstructor {
  new (
    input: string,
    output: string,
    options: { readonly quietMode: boolean; readonly configPath?: string; readonly config: (config: EleventyConfig) => void },
  ): Eleventy;
}
