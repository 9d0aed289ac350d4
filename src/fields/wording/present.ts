/** Who was there. Matches "Zahl der Mitglieder\t13" and "Vorsitz:"; not "Vorsitzendenwahl". */
export const PRESENT = /^(?:Zahl der (?:\p{Ll}+ )?Mitglieder|Anwesend|Vorsitz(?:ende[rn]?)?(?=[:\t]))/u;
