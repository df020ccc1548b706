import { listEditionFiles } from '../citing/versions/open-edition.ts';
import { listVersionFiles } from '../citing/versions/open-version.ts';
import { getLibrary } from '../library/library.ts';
import { versionFileBytes } from '../press/version-file-bytes.ts';

/** Every file of every published version and edition, as the parameters of its address, with what makes its bytes. */
export function versionFilePaths() {
  const { versions, storyVersions, archive } = getLibrary();
  const at = (chart: string, version: string, file: string, bytes: () => Uint8Array | Promise<Uint8Array>) => ({
    params: { chart, version, file },
    props: { bytes },
  });
  return [
    ...[...versions].flatMap(([chart, chain]) =>
      chain.flatMap((version) =>
        listVersionFiles(version).map((file) =>
          at(chart, version.short, file.name, () => versionFileBytes(version, file, archive.typefaces)),
        ),
      ),
    ),
    ...[...storyVersions].flatMap(([story, chain]) =>
      chain.flatMap((edition) =>
        listEditionFiles(edition).map(({ name }) =>
          at(story, edition.short, name, () => new TextEncoder().encode(edition.text)),
        ),
      ),
    ),
  ];
}
