import type { Chart } from '../../charts/open-chart.ts';
import { fingerprint } from '../../facts/fingerprint.ts';
import type { Language } from '../../i18n/locale.ts';

/** Fingerprint of a drawing: positions, shapes, words and the role of each, without the colours, which are the theme's to change. */
export const drawingHash = (chart: Chart, language: Language): string => fingerprint(chart.draw(language));
