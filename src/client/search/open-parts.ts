import type { SearchSources } from '../../search/answer/look-up.ts';
import { joinVocabularies } from '../../search/answer/vocabulary.ts';
import { joinIndexes, PartFailed } from '../../search/index/joined-index.ts';
import { joinManifests } from '../../search/index/join-manifests.ts';
import { indexFormat, type PartOfArchive } from '../../search/index/manifest.ts';
import { wayTo } from '../../text/way-to.ts';
import { readManifest } from './manifest.ts';
import { openIndex } from './open-index.ts';
import type { OpenSearch } from './opened.ts';
import { SearchUnavailable } from './unavailable.ts';

interface OpenPart extends SearchSources {
  readonly way: string;
  readonly title?: string;
}

/**
 * The site that the page belongs to, searched with the other parts of its archive. What cannot be had of them is named in
 * `manifest.unread`: a part that is not there, or whose index is of another form.
 */
export async function openParts(
  base: string,
  own: SearchSources,
  parts: readonly PartOfArchive[],
): Promise<OpenSearch> {
  const opened = await Promise.allSettled(parts.map((part) => inTime(openPart(base, part))));
  const unread = parts.filter((_, place) => opened[place]?.status === 'rejected').map(({ title }) => title);
  const read = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  return joined([{ ...own, way: '' }, ...read], unread);
}

// A part that never answers keeps nobody from what the others say.
function inTime<T>(opened: Promise<T>): Promise<T> {
  return Promise.race([
    opened,
    new Promise<never>((_, reject) => {
      setTimeout(() => {
        reject(new SearchUnavailable('unreachable'));
      }, longestWaitMs);
    }),
  ]);
}

const longestWaitMs = 15_000;

async function openPart(base: string, { title, path }: PartOfArchive): Promise<OpenPart> {
  const manifest = await readManifest(path);
  if (manifest.format !== indexFormat) throw new SearchUnavailable('unreachable');
  return { ...openIndex(path, manifest), way: wayTo(base, path), title };
}

function joined(parts: readonly [OpenPart, ...OpenPart[]], unread: readonly string[]): OpenSearch {
  const [own, ...others] = parts;
  return {
    manifest: joinManifests([own.manifest, ...others.map(({ manifest }) => manifest)], unread),
    index: joinIndexes(parts),
    vocabularies: async (letter) =>
      joinVocabularies(
        await Promise.all(
          parts.map(({ vocabularies }, place) =>
            vocabularies(letter).catch((cause: unknown) => {
              throw new PartFailed(place, { cause });
            }),
          ),
        ),
      ),
    without: (failure) => {
      const failed = failure instanceof PartFailed ? others[failure.place - 1] : undefined;
      if (failed?.title === undefined) return undefined;
      const left = others.filter((one) => one !== failed);
      return joined([own, ...left], [...unread, failed.title]);
    },
  };
}
