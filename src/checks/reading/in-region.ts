/** Whether a place stands in the document's head or in its Beratungsfolge, as the recognizers drew them. */
import type { RegionValue } from '../../fields/paper-tree/paper-tree.js';
import type { CheckContext } from '../check.js';

export function inRegion({ paper }: CheckContext, region: RegionValue['region'], offset: number): boolean {
  return paper.regions.some(({ value, start, end }) => value.region === region && start <= offset && offset < end);
}
