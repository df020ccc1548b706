import type { ComponentType } from 'preact';
import type { Place } from './place.ts';

export interface PanelProps {
  /** Where the editor is in this panel; it stays as it was while another panel is looked at. */
  readonly place: Place;
}

export type Panel = ComponentType<PanelProps>;
