/** The methods of Eleventy's configuration that are used here. Eleventy 3.1 ships no types of its own. */
export interface EleventyConfig {
  addExtension(extension: string, options: { readonly key: string }): void;
  addTemplateFormats(formats: string): void;
  addCollection(name: string, collect: () => readonly unknown[]): void;
  addGlobalData(name: string, data: () => unknown): void;
  setUseGitIgnore(use: boolean): void;
  setQuietMode(quiet: boolean): void;
  setDataFileBaseName(name: string): void;
  setTemplateFormats(formats: readonly string[]): void;
}

/** Eleventy itself, run as a library. */
export interface Eleventy {
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
