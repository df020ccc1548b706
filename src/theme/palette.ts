/** The colours that a chart is drawn in. The names are those of the custom properties in styles/tokens.css; a test holds the two together. */
export const colourNames = ['paper', 'ink', 'quiet', 'rule', 'subject', 'context', 'context-ink', 'announced'] as const;

/** Each as `#rrggbb`, which every program that opens an SVG reads. */
export type Palette = Readonly<Record<(typeof colourNames)[number], string>>;

/** For what leaves the page and cannot ask a style sheet: downloaded pictures, share cards, figures in other sites. */
export const palettes = {
  light: {
    paper: '#fbfaf5',
    ink: '#171511',
    quiet: '#5c564c',
    rule: '#dcd7cb',
    subject: '#0b6b62',
    context: '#d3c9b8',
    'context-ink': '#857a67',
    announced: '#b0430c',
  },
  dark: {
    paper: '#131416',
    ink: '#efede6',
    quiet: '#b4afa5',
    rule: '#34353a',
    subject: '#4fc4b5',
    context: '#45464c',
    'context-ink': '#8f8d88',
    announced: '#f28b54',
  },
} as const satisfies Readonly<Record<string, Palette>>;
