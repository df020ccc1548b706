/**
 * On a page that stands at an old address: goes on to the new one with what stood behind `?` and `#`, which a refresh of the page
 * would lose.
 */
const link = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
if (link !== null) location.replace(new URL(link.href).pathname + location.search + location.hash);
