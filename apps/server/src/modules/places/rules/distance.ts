const radiusKm = 6371.0088
const radians = (degrees: number): number => (degrees * Math.PI) / 180

export type Position = { lat: number; lng: number }

/** Great-circle distance in kilometres by the haversine formula. */
export const distanceKm = (a: Position, b: Position): number => {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2
  const h = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lng, b.lng)
  return 2 * radiusKm * Math.asin(Math.min(1, Math.sqrt(h)))
}

export type Box = { south: number; north: number; west: number; east: number }

/** Degrees around a position that hold everything within `km`. Beyond 180° east or west the box is left open. */
export const boxAround = ({ lat, lng }: Position, km: number): Box => {
  const tall = km / 111.2
  const wide = tall / Math.max(0.01, Math.cos(radians(Math.min(89, Math.abs(lat) + tall))))
  const wraps = lng - wide < -180 || lng + wide > 180
  return {
    south: lat - tall,
    north: lat + tall,
    west: wraps ? -180 : lng - wide,
    east: wraps ? 180 : lng + wide,
  }
}
