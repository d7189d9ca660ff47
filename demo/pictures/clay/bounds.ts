import type { Field } from './scene.ts'

/** An axis-parallel box from a to b. */
export interface PartBox {
  ax: number
  ay: number
  az: number
  bx: number
  by: number
  bz: number
}

export const isEmpty = (box: PartBox): boolean => box.bx <= box.ax

/** A tight box round a surface, found by probing its field in ever smaller boxes; empty when nothing is there. */
export function probeBounds(field: Field, x: number, y: number, z: number, half: number): PartBox {
  let box: PartBox = { ax: x - half, ay: y - half, az: z - half, bx: x + half, by: y + half, bz: z + half }
  for (const steps of [16, 12, 12]) {
    const found = probe(field, box, steps)
    if (found === undefined) {
      return { ax: x, ay: y, az: z, bx: x, by: y, bz: z }
    }
    box = found
  }
  return box
}

function probe(field: Field, box: PartBox, steps: number): PartBox | undefined {
  const stepX = (box.bx - box.ax) / steps
  const stepY = (box.by - box.ay) / steps
  const stepZ = (box.bz - box.az) / steps
  const reach = Math.hypot(stepX, stepY, stepZ) * 0.52
  const near: PartBox = { ax: 1e9, ay: 1e9, az: 1e9, bx: -1e9, by: -1e9, bz: -1e9 }
  for (let i = 0; i < steps; i++) {
    const x = box.ax + (i + 0.5) * stepX
    for (let j = 0; j < steps; j++) {
      const y = box.ay + (j + 0.5) * stepY
      for (let k = 0; k < steps; k++) {
        const z = box.az + (k + 0.5) * stepZ
        if (field(x, y, z) < reach) {
          near.ax = Math.min(near.ax, x - stepX)
          near.bx = Math.max(near.bx, x + stepX)
          near.ay = Math.min(near.ay, y - stepY)
          near.by = Math.max(near.by, y + stepY)
          near.az = Math.min(near.az, z - stepZ)
          near.bz = Math.max(near.bz, z + stepZ)
        }
      }
    }
  }
  if (near.ax > near.bx) {
    return undefined
  }
  return {
    ax: Math.max(box.ax, near.ax),
    ay: Math.max(box.ay, near.ay),
    az: Math.max(box.az, near.az),
    bx: Math.min(box.bx, near.bx),
    by: Math.min(box.by, near.by),
    bz: Math.min(box.bz, near.bz),
  }
}

/** The box round all that are not empty. */
export function unionBox(boxes: readonly PartBox[]): PartBox | undefined {
  const full = boxes.filter((box) => !isEmpty(box))
  if (full.length === 0) {
    return undefined
  }
  return {
    ax: Math.min(...full.map((box) => box.ax)),
    ay: Math.min(...full.map((box) => box.ay)),
    az: Math.min(...full.map((box) => box.az)),
    bx: Math.max(...full.map((box) => box.bx)),
    by: Math.max(...full.map((box) => box.by)),
    bz: Math.max(...full.map((box) => box.bz)),
  }
}
