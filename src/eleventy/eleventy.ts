/** The methods of Eleventy's configuration that are used here. Eleventy 3.1 ships no types of its own. */
export interface EleventyConfig {
  addExtension(extension: string, engine: TemplateEngine): void;
  /** Adds a template that is in no file of the input folder. */
  addTemplate(path: string, content: string, data: object): void;
  addCollection(name: string, collect: () => readonly unknown[]): void;
  addGlobalData(name: string, data: () => unknown): void;
  /** Called when Eleventy has put its own configuration and ours together. */
  on(event: "eleventy.config", listen: (config: WholeConfig) => void): void;
  setDataFileSuffixes(suffixes: readonly string[]): void;
  setTemplateFormats(formats: readonly string[]): void;
  setUseGitIgnore(use: boolean): void;
}

/** Eleventy's configuration when it is put together. */
export interface WholeConfig {
  /** The names by which Eleventy knows parts of the data; `package` is where it puts the package.json of the folder in which it runs. */
  getConfig(): { readonly keys: { package: string | false } };
}

/** How Eleventy makes pages from templates of a kind. */
export interface TemplateEngine {
  /** Whether it reads the file of a template itself. */
  readonly read: boolean;
  readonly useLayouts: boolean;
  /** Whether it takes data from the file of a template. */
  readonly getData: boolean;
  readonly compile: () => (data: never) => Promise<string>;
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
  new (input: string, output: string, options: EleventyOptions): Eleventy;
}

export interface EleventyOptions {
  readonly quietMode: boolean;
  /** Where a configuration is read; empty for nowhere. */
  readonly configPath: string;
  /** How JavaScript is loaded, which a package.json decides otherwise. */
  readonly loader: "esm";
  readonly config: (config: EleventyConfig) => void;
}
