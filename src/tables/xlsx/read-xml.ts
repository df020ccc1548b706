import { SaxesParser } from 'saxes';

/** What is told of a part of a workbook as it is read. Names are without their prefix. */
export interface XmlReader {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Why a part of a workbook is not read further. */
export class XmlRefused extends Error {
  override name = 'XmlRefused';
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML from beginning to end. A document type is refused, and with it every entity but the five of XML: no spreadsheet writes one, and
 * ten lines of them can grow to gigabytes. Throws XmlRefused for that and for what is no XML.
 */
export function readXml(xml: string, { open, close, text }: XmlReader): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new XmlRefused(error.message);
  });
  parser.on('doctype', () => {
    throw new XmlRefused('a document type');
  });
  if (open)
    parser.on('opentag', ({ name, attributes }) =>
      open(local(name), (wanted) => {
        const found = Object.entries(attributes).find(([key]) => local(key) === wanted);
        return found?.[1];
      }),
    );
  if (close) parser.on('closetag', ({ name }) => close(local(name)));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(xml).close();
}
