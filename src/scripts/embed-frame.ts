/**
 * What an embed says to the page around it: its name and how tall it is, at once, whenever that changes and whenever it is asked (a
 * browser watches no size in a frame that nobody has scrolled to yet). To WordPress, which puts a secret behind the address, it speaks
 * WordPress's own language (wp-includes/js/wp-embed.js), and hands over links, since the sandbox there lets none open. It reads nothing,
 * keeps nothing and asks nobody.
 */
(() => {
  if (parent === self) return;
  const { body } = document;
  let [, secret] = /secret=(\w+)/.exec(location.hash) ?? [];
  const sayToWordPress = (message: string, value: unknown) => {
    if (secret) parent.postMessage({ message, value, secret }, '*');
  };
  // WordPress makes no frame taller than this, but leaves one as tall as its address was answered with, which is enough at any width.
  const tallest = 1000;
  const isTall = innerHeight > tallest;
  let seen = !isTall;
  const tellHeight = () => {
    const height = Math.ceil(body.getBoundingClientRect().height);
    parent.postMessage({ terlindungi: body.id, height }, '*');
    sayToWordPress(seen && (height <= tallest || innerHeight < height) ? 'height' : 'shown', height);
  };
  // It shows a frame once that has spoken, and only then is the frame as wide as its column.
  const begin = () => {
    seen = !isTall;
    tellHeight();
    if (isTall)
      setTimeout(() => {
        seen = true;
        tellHeight();
      }, 500);
  };
  begin();
  new ResizeObserver(tellHeight).observe(body);
  addEventListener(
    'message',
    ({ data, source }: MessageEvent<'terlindungi' | { message?: string; secret?: string } | null>) => {
      if (data === 'terlindungi') tellHeight();
      // WordPress says so once its script runs, which may be long after this one has spoken.
      else if (source === parent && data?.message === 'ready') {
        secret ||= data.secret;
        begin();
      }
    },
  );
  addEventListener('click', (event) => {
    const link = secret && event.target instanceof Element && event.target.closest('a');
    if (!link || link.host !== location.host) return;
    sayToWordPress('link', link.href);
    event.preventDefault();
  });
})();
