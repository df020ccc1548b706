/** More than this in one request would be refused on its way, in bytes: Base64 makes a third more of it. */
const most = 8 * 1024 * 1024;

/** CSS pixels: wider than any page draws a photo. */
const widest = 3000;

/** A file as it is sent, in Base64: as it is, or drawn smaller where it is too heavy. Throws where a browser cannot open it. */
export async function fitFile(file: Blob): Promise<string> {
  const picture = await createImageBitmap(file);
  const sent = file.size <= most ? file : await smaller(picture);
  picture.close();
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(new Error('the file cannot be read'));
    reader.readAsDataURL(sent);
  });
  return address.slice(address.indexOf(',') + 1);
}

async function smaller(picture: ImageBitmap): Promise<Blob> {
  const scale = Math.min(1, widest / picture.width);
  const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
}
