import type { ContextEvent } from '../../model/event.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { ContentFile } from '../content-file.ts';
import { finding, type Finding } from '../finding.ts';

/** Of the claims about the whole, the start and the end of a context event, one each is adopted at most, with a reason. */
export function checkAdoption({ events }: ArchiveFiles): Finding[] {
  return events.flatMap(checkEvent);
}

function checkEvent({ yaml, data }: ContentFile<ContextEvent>): Finding[] {
  const adopted = new Set<string>();
  return data.claims.flatMap(({ of, adopted: isAdopted, because }, index) => {
    if (isAdopted !== true) return [];
    const place = () => yaml.placeOf(['claims', index, 'adopted']);
    const findings: Finding[] = [];
    if (adopted.has(of)) findings.push(finding('adopted-twice', place(), of));
    if (because === undefined) findings.push(finding('adopted-without-reason', place()));
    if (of === 'end' && data.endAdopted === 'none') findings.push(finding('adopted-and-none', place()));
    adopted.add(of);
    return findings;
  });
}
