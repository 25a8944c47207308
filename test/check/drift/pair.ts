/** A brief, written for these tests. */
export const brief = `Ocala police will still work with ICE after the state’s word on the law

The Ocala Police Department will still collaborate with U.S. Immigration and Customs Enforcement, Chief Dana Whitlock said Tuesday, although attorneys for the state told a judge in August that cities are not required to sign 287(g) agreements with ICE.

The department has selected four officers for immigration enforcement and submitted their names to ICE, Whitlock said.

“We answer when a federal partner calls us, and we will go on doing so,” Whitlock said. “I have no quarrel with my officers looking for people who hurt others, whatever papers they carry.”

Whitlock said that homicides in the city are down to historic lows. The city council is to hear from the chief again on October 12.
`

/** A rewrite of the brief by another paper, which says more than the brief does. */
export const rewrite = `Ocala Police Vow to Keep ICE Partnership

OCALA, Fla. – The Ocala Police Department has announced it will maintain its collaboration with ICE, despite a recent court ruling that Florida cities are not required to sign 287(g) agreements with ICE. Police Chief Dana Whitlock said that four officers have already been assigned to immigration enforcement.

“We answer when a federal partner calls us, and we will go on doing so,” Whitlock said. “I have no quarrel with my officers looking for people, whatever papers they carry.” She also pointed to a decrease in homicides in the city.

The ruling has led Ocala to re-evaluate its participation in the 287(g) program. Coral Gables has signed a similar agreement with ICE.
`

/** A rewrite of the rewrite. */
export const third = `Officers assigned to ICE work in Ocala

Four officers of the Ocala Police Department have been assigned to immigration enforcement. “We answer when a federal partner calls us, and we will go on doing so,” Police Chief Dana Whitlock said. Five people spoke.
`

/** Of another matter. */
export const other = `Ocala Police Department opens a new station

Chief Dana Whitlock said that the station took two years to build. “It has room for all of us, and the roof does not leak any more,” Whitlock said.
`
