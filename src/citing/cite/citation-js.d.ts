/** The parts of citation-js, which comes without types, that the tests read our citations back with. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: unknown);
    format(output: 'bibliography', options: { readonly template: string; readonly lang: string }): string;
  }
  export const plugins: {
    readonly input: {
      chain(text: string, options: { readonly generateGraph: boolean; readonly forceType: string }): unknown;
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';
