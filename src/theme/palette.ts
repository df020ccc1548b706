/** A colour's name: a custom property on the page, and what the drawings' roles are painted in. */
export const colourNames = [
  'paper',
  'raised',
  'ink',
  'quiet',
  'rule',
  'subject',
  'subject-middle',
  'subject-pale',
  'context',
  'context-ink',
  'announced',
  'shade',
] as const;

export type Colour = (typeof colourNames)[number];

/** Each as `#rrggbb`, which every program that opens an SVG reads. */
export type Palette = Readonly<Record<Colour, string>>;

/** Every colour of the site, once: `npm run theme` writes them for the pages, and what leaves the page reads them here. */
export const palettes = {
  light: {
    paper: '#fbfaf5',
    raised: '#ffffff',
    ink: '#171511',
    quiet: '#595349',
    rule: '#dcd7cb',
    subject: '#0b6b62',
    'subject-middle': '#8abcb0',
    'subject-pale': '#cfe0d9',
    context: '#d3c9b8',
    'context-ink': '#857a67',
    announced: '#b0430c',
    shade: '#b9b1a1',
  },
  dark: {
    paper: '#131416',
    raised: '#1b1e20',
    ink: '#efede6',
    quiet: '#b4afa5',
    rule: '#34353a',
    subject: '#4fc4b5',
    'subject-middle': '#2a6a63',
    'subject-pale': '#203a38',
    context: '#45464c',
    'context-ink': '#8f8d88',
    announced: '#f28b54',
    shade: '#000000',
  },
  print: {
    paper: '#ffffff',
    raised: '#ffffff',
    ink: '#000000',
    quiet: '#444444',
    rule: '#bbbbbb',
    subject: '#0b6b62',
    'subject-middle': '#8abcb0',
    'subject-pale': '#cfe0d9',
    context: '#c9bfae',
    'context-ink': '#777777',
    announced: '#b0430c',
    shade: '#b9b1a1',
  },
} as const satisfies Readonly<Record<string, Palette>>;
