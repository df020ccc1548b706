import { type EditorView, WidgetType } from '@codemirror/view';
import type { Language } from '../../i18n/locale.ts';
import { ask } from '../client/ask.ts';
import './photos.css';

/** A photo as a small picture with what it shows and whose it is, all of which is asked for when it comes into view. */
export class PhotoWidget extends WidgetType {
  readonly slug: string;
  readonly name: string;
  readonly language: Language;

  constructor(slug: string, name: string, language: Language) {
    super();
    this.slug = slug;
    this.name = name;
    this.language = language;
  }

  override eq(other: PhotoWidget) {
    return other.slug === this.slug && other.name === this.name;
  }

  override toDOM(view: EditorView) {
    const element = document.createElement('figure');
    element.className = 'thumbnail';
    const picture = document.createElement('div');
    const caption = document.createElement('figcaption');
    const title = document.createElement('strong');
    title.textContent = this.name;
    const about = document.createElement('span');
    caption.append(title, about);
    element.append(picture, caption);
    ask('photos.small', { slug: this.slug, name: this.name }).then(
      (found) => {
        element.classList.toggle('wrong', found === null);
        if (found === null) return;
        title.textContent = found.alt[this.language];
        about.textContent = `${this.name} · ${found.credit}`;
        if (found.picture === null) return;
        const image = document.createElement('img');
        image.src = found.picture;
        image.alt = '';
        image.onload = () => view.requestMeasure();
        picture.append(image);
      },
      // Without its picture it still says which it is.
      () => undefined,
    );
    return element;
  }

  override get estimatedHeight() {
    return 84;
  }
}
