/** Who publishes the site and where, as `content/site.json` says it. */
export interface Site {
  /** Where the site is published, for good: citations, downloads and archived versions name it. Scheme and host alone. */
  readonly address: string;
  /** Who publishes it, as citations name the publisher. */
  readonly publisher: string;
  /** Who answers for it. This and what follows may be null only while the address is a placeholder. */
  readonly responsibleEditor: string | null;
  /** Where the newsroom receives post, in one line. */
  readonly postalAddress: string | null;
  /** An e-mail address for readers. */
  readonly contact: string | null;
  /** Where the code and the record can be read. */
  readonly repository: string | null;
  /** The address is nobody's, so that nothing has been promised yet: the archive may begin anew. */
  readonly isRehearsal: boolean;
}

/** Domains set aside for examples (RFC 2606, RFC 6761): they lead nowhere, today or ever, so none can be published at by mistake. */
const reserved = /(^|\.)(example|invalid|test|localhost|example\.(com|net|org))$/;

/** Whether an address is one that nobody can publish at. */
export const isPlaceholder = (address: string): boolean =>
  URL.canParse(address) && reserved.test(new URL(address).hostname);

/** The whole address of a path on the site. */
export const absolute = (path: string, { address }: Pick<Site, 'address'>): string => new URL(path, address).href;
