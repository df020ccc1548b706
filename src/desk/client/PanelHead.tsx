import type { ComponentChildren } from 'preact';

/** The bar over a panel: what it is about, a word on how it stands, and what can be done at the right. */
export function PanelHead({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: ComponentChildren;
  readonly children?: ComponentChildren;
}) {
  return (
    <header class="panel-head">
      <h1>{title}</h1>
      {note !== undefined && <p role="status">{note}</p>}
      <div class="panel-actions">{children}</div>
    </header>
  );
}
