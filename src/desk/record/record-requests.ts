/** What the page of this panel may ask. */
export const recordRequests = {};
