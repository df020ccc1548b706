import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectOnlyAdded, openProject, type CommandedProject } from '../archive/commanded-project.ts';

type Spec = { readonly title: Record<'id' | 'en', string> };
type Observations = { readonly observations: { readonly id: string; caveat?: Record<'id' | 'en', string> }[] };

/** The commands of the archive, run as an editor runs them, one after the other in one copy of the project. */
describe('the commands of the archive', { timeout: 600_000 }, () => {
  let project: CommandedProject;
  let chart = '';
  /** The start of the hash of each version of that chart, the oldest first. */
  const versions: string[] = [];

  const readJson = async <Value>(path: string): Promise<Value> => JSON.parse(await project.readText(path)) as Value;
  const list = (path: string) => readdir(project.file(path));

  const shortsOf = async () =>
    (await list(`content/versions/${chart}`))
      .map((name) => name.slice(0, 16))
      .filter((short) => !versions.includes(short));

  const download = async (version: string | undefined) => {
    const name = (await list(`dist/v/${chart}/${version}`)).find((each) => each.endsWith('-id.csv'));
    return `dist/v/${chart}/${version}/${name}`;
  };

  beforeAll(async () => {
    project = await openProject();
    await mkdir(project.file('dist'));
    await writeFile(project.file('dist/index.html'), '<!doctype html><title>Yesterday</title>\n');
    for (const name of await list('content/charts')) {
      const { title } = await readJson<Spec>(`content/charts/${name}`);
      if (!/[{}]/.test(title.id + title.en)) chart = name.replace('.json', '');
    }
    versions.push(...(await shortsOf()));
    await project.edit(`content/charts/${chart}.json`, (text) => text.replace(/"title": \{\s*"id": "/, '$&Uji: '));
    // A story that shows the chart is signed again with its new title.
    for (const slug of await list('content/stories')) {
      await rm(project.file(`content/stories/${slug}/lock.json`), { force: true });
      const { code, said } = await project.run('sign', slug);
      expect(code, said).toBe(0);
    }
  });

  afterAll(() => project.remove());

  test('refuse a chart that was edited and not archived, and say how to', async () => {
    const said = await project.refused(async () => Promise.all([project.run('build'), project.run('archive')]));
    expect(said.split(`npm run archive -- ${chart} --because`)).toHaveLength(3);
    expect(said).toContain('Nothing was written.');
    expect(said).toContain('dist/ is as it was');
  });

  test('refuse a reason that cannot be right and a note with a figure in it', async () => {
    const note = ['--id', 'Judulnya diperjelas.', '--en', 'The title is clearer.'];
    const figure = ['--id', 'Kini 3.000 orang.', '--en', 'Now 3,000 people.'];
    const said = await project.refused(async () =>
      Promise.all([
        project.run('archive', chart, '--because', 'redrawn', ...note),
        project.run('archive', chart, '--because', 'wording', ...figure),
      ]),
    );
    expect(said).toContain('not "redrawn"');
    expect(said).toContain('3.000');
  });

  test('add a version when the reason is given, and leave every published byte as it was', async () => {
    const before = await project.readArchive();
    const note = ['--id', 'Judulnya diperjelas.', '--en', 'The title is clearer.'];
    const { code, said } = await project.run('archive', chart, '--because', 'wording', ...note);
    expect(code, said).toBe(0);
    expect(said).toContain('npm run build');
    const added = expectOnlyAdded(before, await project.readArchive());
    versions.push(...(await shortsOf()));
    expect(added).toHaveLength(1);
    const file = await readJson<{ previous: string; change: object }>(added[0] ?? '');
    expect(file.previous.slice(0, 16)).toBe(versions.at(-2));
    expect(file.change).toMatchObject({ reason: 'wording', note: { en: 'The title is clearer.' } });
  });

  test('build a site that shows the new version and what changed', async () => {
    const { code, said } = await project.run('build');
    expect(code, said).toBe(0);
    expect(said).toMatch(/The site is built in dist\/: [\d,]+ pages\.$/m);
    expect(said).not.toContain('written down');
    const change = await project.readText(`dist/v/${chart}/${versions.at(-1)}/en/changes/index.html`);
    expect(change).toContain('The title is clearer.');
    expect(await project.readText(`dist/v/${chart}/${versions.at(-2)}/en/index.html`)).toContain(versions.at(-1));
  });

  test('find nothing more to archive after that, and change no byte', async () => {
    const before = await project.hashOf('content');
    const { code, said } = await project.withLastBuild('', () => project.run('archive'));
    expect(code, said).toBe(0);
    expect(said).toContain('Nothing to do.');
    expect(await project.hashOf('content')).toBe(before);
  });

  test('tell a table that matches, one that was superseded, one that was altered and one from elsewhere', async () => {
    const [older, newest] = [await download(versions.at(-2)), await download(versions.at(-1))];
    const altered = 'altered-by-a-reader.csv';
    await cp(project.file(newest), project.file(altered));
    await project.edit(altered, (text) => text.replace(/(\d)(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)));
    const [known, wrong, foreign] = await Promise.all([
      project.run('verify', newest, older),
      project.run('verify', altered),
      project.run('verify', 'LICENSE'),
    ]);
    expect(known.code, known.said).toBe(0);
    expect(known.said.indexOf('Matches, but there is a newer version')).toBeGreaterThan(known.said.indexOf(older));
    expect(known.said).toContain(`/v/${chart}/${versions.at(-1)}/en/changes/`);
    expect(wrong.code, wrong.said).toBe(1);
    expect(wrong.said).toContain('Altered');
    expect(foreign.code, foreign.said).toBe(2);
  });

  test('refuse a site from which a published page is gone', async () => {
    const said = await project.refused(async () => [
      await project.withLastBuild('rmSync(`${next}/tentang/index.html`);', () => project.run('build')),
    ]);
    expect(said).toContain('The address /tentang/ was published and is no longer on the site');
    expect(said).toContain('content/redirects.json');
  });

  test('refuse an archive in which a single byte has changed', async () => {
    const hash = (await list(`content/versions/${chart}`)).find((name) => name.startsWith(versions[0] ?? '-'));
    const path = `content/versions/${chart}/${hash}`;
    await project.refused(async () => {
      const outcomes = await project.broken(
        path,
        (text) => text.replace('"published"', '"publishee"'),
        () => Promise.all([project.run('check'), project.run('build')]),
      );
      for (const { said } of outcomes) expect(said).toContain(path);
      return outcomes;
    });
  });

  test('refuse a list of addresses from which a line was taken', async () => {
    const path = 'content/versions/addresses.txt';
    await project.refused(async () => {
      const outcome = await project.broken(
        path,
        (text) => text.replace(/[^\n]+\n$/, ''),
        () => project.run('check'),
      );
      expect(outcome.said).toContain(`git checkout -- "${path}"`);
      return [outcome];
    });
  });

  test('release data that changed under no chart once somebody says what changed, and only then', async () => {
    const path = 'data/observations/sulawesi-barat.json';
    const data = await readJson<Observations>(path);
    for (const observation of data.observations) {
      observation.caveat = { id: 'Laporan ini dibaca ulang.', en: 'This report was read again.' };
    }
    await writeFile(project.file(path), `${JSON.stringify(data, null, 2)}\n`);
    expect(await project.refused(async () => [await project.run('archive')])).toContain('npm run archive -- data --id');
    const before = await project.readArchive();
    const [first = ''] = [...before.keys()]
      .filter((name) => name.startsWith('content/releases/'))
      .toSorted()
      .slice(-1);
    const { code, said } = await project.run(
      'archive',
      'data',
      '--id',
      'Laporannya dibaca ulang.',
      '--en',
      'The report was read again.',
    );
    expect(code, said).toBe(0);
    const [release = '', ...more] = expectOnlyAdded(before, await project.readArchive());
    expect(more).toEqual([]);
    const { previous, facts } = await readJson<{ previous: string; facts: object }>(release);
    expect(first).toContain(previous);
    expect(Object.keys(facts)).toEqual(data.observations.map(({ id }) => id));
  });

  test('never begin anew once the address is real, and say why', async () => {
    const real = (text: string) =>
      text
        .replace('terlindungi.example', 'terlindungi.id')
        .replace('"responsibleEditor": null', '"responsibleEditor": "Redaksi"')
        .replace('"postalAddress": null', '"postalAddress": "Jalan Contoh, Makassar"')
        .replace('"contact": null', '"contact": "redaksi@terlindungi.id"')
        .replace('"repository": null', '"repository": "https://git.terlindungi.id/"');
    const said = await project.refused(async () => [
      await project.broken('content/site.json', real, () => project.run('archive', '--begin-anew')),
    ]);
    expect(said).toContain('https://terlindungi.id');
    expect(said).toContain('can never begin anew');
  });

  test('begin anew while the address is a placeholder: everything is published as a first version', async () => {
    const { code, said } = await project.run('archive', '--begin-anew');
    expect(code, said).toBe(0);
    expect(said.match(/first version/g)).toHaveLength((await list('content/charts')).length);
    expect(await list(`content/versions/${chart}`)).toHaveLength(1);
    expect(await list('content/releases')).toHaveLength(1);
    expect((await project.run('check')).code).toBe(0);
  });
});
