/**
 * The file of a tile map with another place ringed, to be opened like any other: `openChart(markPlace(spec, 'kabupaten-gowa'), id, catalogue)` is the map
 * for the page of that place, and no chart of its own.
 * @param spec the parsed file of a chart of the type `tile-map`
 * @param place its id in data/places.json
 */
export const markPlace = (spec: object, place: string): object => ({ ...spec, mark: place });
