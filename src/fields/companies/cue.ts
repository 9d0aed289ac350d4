/** How much a name must look like one behind a word that announces it, and whether the word may announce several. */
export type Demand = 'any' | 'quoted' | 'named' | 'shaped' | 'related' | 'awarded';

export interface Cue {
  readonly demand: Demand;
  readonly several: boolean;
}
