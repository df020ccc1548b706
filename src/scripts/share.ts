/** Makes every `<button data-share="address" hidden>` open the system's own sheet for sharing, where there is one. */
if ('share' in navigator) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-share]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      // A reader who closes the sheet has changed their mind, which is no error.
      navigator
        .share({ url: button.dataset['share'] ?? '', title: button.dataset['title'] ?? '' })
        .catch(() => undefined);
    });
  }
}
