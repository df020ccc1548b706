import type { Building } from '../facts/build-catalogue.ts';
import { type ParsedFile, type Problem, toProblem } from '../facts/problem.ts';
import { checkPlaceholders, refuseUnlikeTexts } from '../facts/rules/check-text.ts';
import type { Target } from '../facts/rules/check-references.ts';
import { languages } from '../i18n/locale.ts';
import { checkSentences } from '../prose/check-sentences.ts';
import { type Passage, stringPassage } from '../prose/passage.ts';
import type { Path } from '../facts/problem.ts';
import { textsIn } from './texts-in.ts';

/** What texts in data/ and content/ bind their figures to. */
export const factTarget = ({ factIds }: Pick<Building, 'factIds'>): Target => ({
  noun: { id: 'Fakta', en: 'fact' },
  file: 'data/',
  ids: factIds,
});

/** A text of a JSON file in one language, and the keys that lead to the text. */
export interface OwnText {
  readonly passage: Passage;
  readonly path: Path;
}

/**
 * What the words of a JSON file of content/ say: the same in both languages, and nothing that the record does not bear out.
 * @param names that hold numbers, which are no figures
 * @param nearby facts that stand beside the words, such as those that a chart shows
 */
export function checkOwnTexts(
  parsed: ParsedFile,
  building: Building,
  names: readonly string[],
  nearby: readonly string[] = [],
): { readonly texts: readonly OwnText[]; readonly problems: readonly Problem[] } {
  const { catalogue, problems } = building;
  const facts = factTarget(building);
  const found = [...textsIn(parsed.value)];
  const faults = found.flatMap(({ text, path }) => {
    const unlike = refuseUnlikeTexts(text);
    return [
      ...languages.flatMap((language) =>
        checkPlaceholders(text[language], facts).map((message) => ({ path: [...path, language], message })),
      ),
      ...(unlike === null ? [] : [{ path, message: unlike }]),
    ];
  });
  const texts = found.flatMap(({ text, path }) =>
    languages.map((language) => ({
      path,
      passage: stringPassage({
        text: text[language],
        language,
        file: parsed.file,
        at: parsed.locate([...path, language]),
      }),
    })),
  );
  const sentences = checkSentences(
    texts.map(({ passage }) => passage),
    { catalogue, facts, isSound: problems.length === 0, names, nearby },
  );
  return { texts, problems: [...faults.map((fault) => toProblem(parsed, fault)), ...sentences.problems] };
}
