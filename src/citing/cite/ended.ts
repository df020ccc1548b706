/** A title with the mark that follows it; one that asks or exclaims, or ends by itself, needs none. */
export const ended = (title: string, mark: string): string => (/[?!.]$/.test(title) ? title : `${title}${mark}`);
