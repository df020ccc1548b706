import sharp from 'sharp';
import type { Edit, FaultyProject } from './fault.ts';

const story = 'content/stories/separuh-terlindungi/';
const [id, en] = [`${story}id.mdx`, `${story}en.mdx`];
const [picture, words] = [`${story}photos/pasar.jpg`, `${story}photos/pasar.json`];

const paint = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#b8a17d' } });
const jpeg = new Uint8Array(await paint(900, 600).jpeg().toBuffer());
const narrow = new Uint8Array(await paint(799, 900).jpeg().toBuffer());
const png = new Uint8Array(await paint(900, 600).png().toBuffer());

/** A PNG that says it has a hundred million pixels, and holds none of them. */
const bomb = png.slice();
new DataView(bomb.buffer).setUint32(16, 10_000);
new DataView(bomb.buffer).setUint32(20, 10_000);

const text = `{
  "alt": { "id": "Pedagang sayur menata lapak di pasar.", "en": "Sellers set up their stalls at a market." },
  "caption": { "id": "Pasar Contoh.", "en": "The Contoh market." },
  "credit": "Rina Contoh",
  "licence": "own",
  "taken": "2025-03"
}
`;

const put = (file: string, bytes: Uint8Array): Edit => ({ file, bytes: () => bytes });
const show: readonly Edit[] = [id, en].map((file) => ({
  file,
  from: '<Chart',
  to: '<Photo name="pasar" />\n\n<Chart',
}));

/** A story that shows one photo, sound but for what comes last. */
const shown = (bytes: Uint8Array, said: string, ...more: readonly Edit[]): readonly Edit[] => [
  put(picture, bytes),
  { file: words, add: said },
  ...show,
  ...more,
];
const saying = (from: string, to: string) => shown(jpeg, text.replace(from, to));

/** Nothing is wrong with these. */
export const soundPhotos: readonly (readonly Edit[])[] = [
  shown(jpeg, text),
  [put(picture.replace('.jpg', '.png'), png), { file: words, add: text }, ...show],
  shown(jpeg, text, { file: id, from: 'event:', to: 'photo: "pasar"\nevent:' }, { file: en, from: 'event:', to: 'photo: "pasar"\nevent:' }),
]; // prettier-ignore

/** Photos that may not be printed, or not as they are. */
export const faultyPhotos: readonly FaultyProject[] = [
  { name: 'a photo without a credit', edits: saying('  "credit": "Rina Contoh",\n', ''), file: words, says: [/"credit"/, /"credit"/] },
  { name: 'a photo with an empty credit', edits: saying('Rina Contoh', ' '), file: words, at: '"credit"', says: [/tulis|isi/i, /write|fill/i] },
  { name: 'a photo without a licence', edits: saying('  "licence": "own",\n', ''), file: words, says: [/"licence"/, /"licence"/] },
  { name: 'a photo under a licence that is none', edits: saying('"own"', '"dari internet"'), file: words, at: '"licence"', says: [/"own"/, /"own"/] },
  { name: 'a photo under Creative Commons without its address', edits: saying('"own"', '"cc-by-4.0"'), file: words, at: '"licence"', says: [/"source": "https/, /"source": "https/] },
  { name: 'a photo that nobody describes', edits: saying('  "alt": { "id": "Pedagang sayur menata lapak di pasar.", "en": "Sellers set up their stalls at a market." },\n', ''), file: words, says: [/"alt"/, /"alt"/] },
  { name: 'a photo described in one language', edits: saying(', "en": "Sellers set up their stalls at a market."', ''), file: words, at: '"alt"', says: [/"en"/, /"en"/] },
  { name: 'a description that begins with the word photo', edits: saying('Sellers set', 'Photo of sellers who set'), file: words, at: '"alt"', says: [/tanpa “Photo”/, /without “Photo”/] },
  { name: 'a description that says nothing', edits: saying('Pedagang sayur menata lapak di pasar.', 'Pasar'), file: words, at: '"alt"', says: [/terlalu pendek/, /too short/] },
  { name: 'a caption that is the description', edits: saying('"Pasar Contoh."', '"Pedagang sayur menata lapak di pasar."'), file: words, at: '"caption"', says: [/dibacakan dua kali/, /read out twice/] },
  { name: 'a number in a caption that nobody recorded', edits: saying('Pasar Contoh.", "en": "The', 'Pasar Contoh, 12.345 pedagang.", "en": "The'), file: words, at: '"caption"', says: [/12\.345/, /12\.345/] },
  { name: 'a caption that binds a figure in one language', edits: saying('Pasar Contoh.', 'Pasar Contoh, {mks-members-2025}.'), file: words, at: '"caption"', says: [/Hanya teks Indonesia/, /Only the Indonesian/] },
  { name: 'a day on which no photo was taken', edits: saying('2025-03', '2025-13'), file: words, at: '"taken"', says: [/2025-13/, /2025-13/] },
  { name: 'a key of a photo that does not exist', edits: saying('"credit"', '"kredit": "R", "credit"'), file: words, at: '"kredit"', says: [/"credit"/, /"credit"/] },
  { name: 'a photo of which nothing is said', edits: [put(picture, jpeg), ...show], file: picture, says: [/pasar\.json.*"credit"/, /pasar\.json.*"credit"/] },
  { name: 'words about a photo that is not there', edits: [{ file: words, add: text }, ...show], file: words, says: [/pasar\.jpg/, /pasar\.jpg/] },
  { name: 'a photo that is a text', edits: shown(new TextEncoder().encode('<svg onload="alert(1)" />'), text), file: picture, says: [/bukan gambar JPEG/, /no JPEG/] },
  { name: 'an empty photo', edits: shown(new Uint8Array(), text), file: picture, says: [/bukan gambar JPEG/, /no JPEG/] },
  { name: 'a photo that was cut short', edits: shown(jpeg.slice(0, -200), text), file: picture, says: [/terpotong/, /cut short/] },
  { name: 'a photo under the ending of another kind', edits: shown(png, text), file: picture, says: [/akhiran namanya menjadi \.png/, /end in \.png/] },
  { name: 'a photo that is too narrow', edits: shown(narrow, text), file: picture, says: [/799 piksel; paling sempit 800/, /799 pixels wide; 800 at least/] },
  { name: 'a photo that is too heavy', edits: shown(Uint8Array.from({ length: 10 * 1024 * 1024 + 1 }, (_, at) => jpeg[at] ?? 0), text), file: picture, says: [/11 MB; paling berat 10/, /11 MB; 10 MB at most/] },
  { name: 'a photo that would fill the memory', edits: [put(picture.replace('.jpg', '.png'), bomb), { file: words, add: text }, ...show], file: picture.replace('.jpg', '.png'), says: [/10000 × 10000.*50 juta/, /10000 × 10000.*50 million/] },
  { name: 'two photos of one name', edits: [...shown(jpeg, text), put(picture.replace('.jpg', '.png'), png)], file: picture.replace('.jpg', '.png'), says: [/bernama sama/, /one name/] },
  { name: 'a photo under a name that cannot be called', edits: shown(jpeg, text, put(`${story}photos/Pasar Pagi.jpg`, jpeg), { file: `${story}photos/Pasar Pagi.json`, add: text }), file: `${story}photos/Pasar Pagi.jpg`, says: [/"pasar-pagi\.jpg"/, /"pasar-pagi\.jpg"/] },
  { name: 'a photo as its camera named it', edits: shown(jpeg, text, put(`${story}photos/IMG_0001.JPG`, jpeg)), file: `${story}photos/IMG_0001.JPG`, says: [/"img-0001\.jpg"/, /"img-0001\.jpg"/] },
  { name: 'a film among the photos', edits: shown(jpeg, text, { file: `${story}photos/pasar.mp4`, add: 'x' }), file: `${story}photos/pasar.mp4`, says: [/adalah gambar, suara/, /is a picture, sound/] },
  { name: 'a photo that is not there', edits: shown(jpeg, text, { file: id, from: 'name="pasar"', to: 'name="pasr"' }), file: id, at: '<Photo', says: [/Foto "pasr" tidak ada.*"pasar"/, /no photo "pasr".*"pasar"/] },
  { name: 'a shared photo that is not there', edits: shown(jpeg, text, { file: id, from: 'event:', to: 'photo: "pasr"\nevent:' }, { file: en, from: 'event:', to: 'photo: "pasr"\nevent:' }), file: id, at: 'photo: "pasr"', says: [/Foto "pasr" tidak ada/, /no photo "pasr"/], problems: 2 },
  { name: 'a photo inside a sentence', edits: [put(picture, jpeg), { file: words, add: text }, ...[id, en].map((file): Edit => ({ file, from: '\n\n<Chart', to: ' <Photo name="pasar" />\n\n<Chart' }))], file: id, at: '<Photo', says: [/baris sendiri/, /line of its own/], problems: 2 },
  { name: 'a photo that stands in the story twice', edits: shown(jpeg, text, ...[id, en].map((file): Edit => ({ file, from: '## ', to: '<Photo name="pasar" />\n\n## ' }))), file: id, at: '<Photo name="pasar" />\n\n##', says: [/sudah ada di atas/, /further up already/], problems: 2 },
  { name: 'a photo that the English leaves out', edits: [put(picture, jpeg), { file: words, add: text }, { file: id, from: '<Chart', to: '<Photo name="pasar" />\n\n<Chart' }], file: en, says: [/<Photo name="pasar" \/>.*tambahkan di sini/, /<Photo name="pasar" \/>.*add it here/] },
]; // prettier-ignore
