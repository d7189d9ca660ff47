const side = 0.5
const columns = 360 / side
const rows = 180 / side

const rowOf = (lat: number) => Math.min(rows - 1, Math.max(0, Math.floor((lat + 90) / side)))
const columnOf = (lng: number) => ((Math.floor((lng + 180) / side) % columns) + columns) % columns

/** The half-degree cell of a point (about 55 km tall), numbered row by row from the south-west. */
export const cellOf = (lat: number, lng: number): number => rowOf(lat) * columns + columnOf(lng)

/** The rings asked one after another: about 80 km, 250 km and 1,000 km around. */
export const rings = [1, 4, 18] as const

/** All cells within `reach` cells of a point, around the date line too. */
export const cellsAround = (lat: number, lng: number, reach: number): number[] => {
  const row = rowOf(lat)
  const column = columnOf(lng)
  const cells: number[] = []
  for (let y = Math.max(0, row - reach); y <= Math.min(rows - 1, row + reach); y += 1)
    for (let x = column - reach; x <= column + reach; x += 1) cells.push(y * columns + ((x + columns) % columns))
  return cells
}
