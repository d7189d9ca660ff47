import { mix, shift } from '../../paint/colour.ts'
import { glossy, gold, material, matte, satin } from '../materials.ts'
import { cut, intersection, mirrored, moved, roughened, smoothUnion, turnedX, turnedZ, union } from '../operations.ts'
import type { Field, Model } from '../scene.ts'
import { box, capsule, cylinder, ellipsoid, sphere, torus } from '../shapes.ts'

/** friendly vinyl figure for avatars: faceless but for two dots and a blush */
interface Who {
  skin: string
  hair: string
  style: number
  top: string
  extra: number
  collar: number
}

export const figure = (p: Who): Model => {
  const out: Model = []
  const skin = matte(p.skin, { sss: 0.35 })
  const hair = material(p.hair, { rough: 0.45, f0: 0.04 })
  out.push(
    [smoothUnion(0.08, moved(ellipsoid(0.5, 0.52, 0.48), 0, 1.2, 0), capsule([0, 0.4, 0], [0, 0.9, 0], 0.17)), skin],
    [mirrored(moved(sphere(0.1), 0.5, 1.16, 0)), skin],
  )
  out.push(
    [mirrored(moved(ellipsoid(0.045, 0.062, 0.03), 0.19, 1.2, 0.455)), glossy('#1d1719', { rough: 0.06, f0: 0.08 })],
    [
      mirrored(moved(ellipsoid(0.085, 0.055, 0.02), 0.3, 1.06, 0.41)),
      matte(mix(p.skin, '#f0656a', 0.45), { sss: 0.4 }),
    ],
  )
  out.push([
    intersection(
      moved(turnedX(torus(0.085, 0.017), Math.PI / 2 - 0.1), 0, 1.075, 0.47),
      moved(box(0.2, 0.1, 0.3), 0, 0.975, 0.47),
    ),
    matte(mix(p.skin, '#7a2d2d', 0.7)),
  ])
  const capH: Field = cut(
    moved(ellipsoid(0.55, 0.56, 0.54), 0, 1.26, -0.04),
    moved(turnedX(box(0.7, 0.5, 0.4, 0.1), 0.12), 0, 0.98, 0.52),
    0.1,
  )
  const st = p.style % 12
  const back: Field = cut(
    moved(ellipsoid(0.56, 0.58, 0.5), 0, 1.22, -0.1),
    moved(box(1, 1, 0.4, 0.1), 0, 1.2, 0.5),
    0.1,
  )
  const fringe: Field = cut(
    moved(ellipsoid(0.555, 0.57, 0.545), 0, 1.25, 0),
    moved(box(0.8, 0.62, 1.5, 0.12), 0, 0.76, 0.2),
    0.06,
  )
  if (st === 0) {
    out.push([smoothUnion(0.06, capH, fringe), hair])
  } else if (st === 1) {
    out.push([
      smoothUnion(
        0.08,
        fringe,
        moved(cut(ellipsoid(0.62, 0.62, 0.5), moved(box(0.42, 0.7, 0.6, 0.15), 0, -0.1, 0.4), 0.1), 0, 1.0, -0.08),
      ),
      hair,
    ]) // bob with fringe
  } else if (st === 2) {
    out.push([smoothUnion(0.08, capH, moved(sphere(0.26), 0, 1.92, -0.1)), hair]) // bun
  } else if (st === 3) {
    out.push([smoothUnion(0.08, capH, mirrored(moved(sphere(0.25), 0.52, 1.62, -0.1))), hair]) // two buns
  } else if (st === 4) {
    out.push([
      smoothUnion(
        0.1,
        capH,
        back,
        moved(cut(ellipsoid(0.64, 0.9, 0.42), moved(box(0.44, 1.2, 0.6, 0.2), 0, 0, 0.4), 0.1), 0, 0.8, -0.16),
      ),
      hair,
    ]) // long
  } else if (st === 5) {
    out.push([
      roughened(
        smoothUnion(
          0.12,
          capH,
          moved(sphere(0.36), 0.3, 1.6, 0),
          moved(sphere(0.36), -0.3, 1.6, 0),
          moved(sphere(0.36), 0, 1.75, -0.1),
          mirrored(moved(sphere(0.3), 0.5, 1.3, -0.15)),
        ),
        0.05,
        9,
        'curl',
      ),
      hair,
    ]) // curls
  } else if (st === 6) {
    out.push([smoothUnion(0.08, capH, moved(turnedZ(ellipsoid(0.4, 0.2, 0.3), 0.35), -0.14, 1.72, 0.2)), hair]) // swept
  } else if (st === 7) {
    out.push([smoothUnion(0.08, capH, capsule([0.1, 1.6, -0.5], [0.3, 0.7, -0.6], 0.2, 0.08)), hair]) // ponytail
  } else if (st === 8) {
    out.push(
      [
        union(
          moved(intersection(ellipsoid(0.56, 0.52, 0.55), moved(box(1, 0.5, 1, 0.02), 0, 0.62, 0)), 0, 1.22, -0.02),
          moved(torus(0.52, 0.09), 0, 1.38, -0.02),
          moved(sphere(0.13), 0, 1.85, -0.02),
        ),
        matte(p.top),
      ],
      [back, hair],
    ) // beanie
  } else if (st === 9) {
    out.push(
      [
        smoothUnion(
          0.05,
          moved(intersection(ellipsoid(0.54, 0.5, 0.53), moved(box(1, 0.5, 1, 0.02), 0, 0.72, 0)), 0, 1.22, -0.02),
          moved(cut(cylinder(0.4, 0.04, 0.03), moved(box(1, 1, 0.3), 0, 0, -0.5)), 0, 1.48, 0.42),
        ),
        satin(p.top),
      ],
      [back, hair],
    ) // cap
  } else if (st === 10) {
    out.push([
      moved(
        cut(ellipsoid(0.53, 0.55, 0.515), moved(turnedX(box(0.8, 0.5, 0.5, 0.1), 0.0), 0, -0.28, 0.42), 0.04),
        0,
        1.2,
        -0.01,
      ),
      material(p.hair, { rough: 0.9 }),
    ])
  } else if (st === 99) {
    out.push([
      moved(
        intersection(ellipsoid(0.525, 0.54, 0.51), moved(turnedX(box(1, 0.5, 1, 0.02), -0.42), 0, 0.62, -0.12)),
        0,
        1.2,
        -0.01,
      ),
      material(p.hair, { rough: 0.9 }),
    ]) // cropped
  } else {
    out.push([
      smoothUnion(
        0.06,
        moved(
          cut(ellipsoid(0.62, 0.66, 0.58), moved(turnedX(ellipsoid(0.4, 0.44, 0.4), 0), 0, -0.06, 0.4), 0.06),
          0,
          1.2,
          -0.03,
        ),
        moved(cut(ellipsoid(0.72, 0.4, 0.62), moved(box(0.2, 0.2, 0.2), 0, 0, 3)), 0, 0.55, 0),
      ),
      matte(p.top),
    ]) // scarf
  }
  if (st !== 11) {
    out.push([
      moved(intersection(ellipsoid(0.78, 0.62, 0.5), moved(box(2, 1, 2, 0.02), 0, 1, 0)), 0, 0, 0),
      material(st === 8 || st === 9 ? shift(p.top, -0.08, 0.7, 40) : p.top, { rough: 0.8 }),
    ])
  } else {
    out.push([
      moved(intersection(ellipsoid(0.78, 0.55, 0.5), moved(box(2, 1, 2, 0.02), 0, 1, 0)), 0, -0.05, 0),
      matte(shift(p.top, -0.1, 0.7, 30)),
    ])
  }
  if (p.collar === 1) {
    out.push([moved(torus(0.24, 0.09), 0, 0.58, 0), matte(shift(p.top, 0.08))])
  } else if (p.collar === 2) {
    out.push([
      mirrored(moved(turnedZ(turnedX(box(0.17, 0.03, 0.1, 0.02), 0.7), -0.6), 0.15, 0.6, 0.22)),
      matte('#ffffff'),
    ])
  }
  if (p.extra === 1) {
    out.push(
      [mirrored(moved(turnedX(torus(0.15, 0.02), Math.PI / 2), 0.2, 1.19, 0.5)), glossy('#2b2326')],
      [capsule([-0.06, 1.2, 0.52], [0.06, 1.2, 0.52], 0.018), glossy('#2b2326')],
    )
  } else if (p.extra === 2) {
    out.push([mirrored(moved(sphere(0.055), 0.55, 1.0, 0.04)), gold()])
  } else if (p.extra === 3) {
    out.push(
      [mirrored(moved(turnedZ(cylinder(0.16, 0.09, 0.06), Math.PI / 2), 0.58, 1.2, 0)), satin('#f3efe8')],
      [
        moved(turnedX(intersection(torus(0.6, 0.05), moved(box(2, 2, 1), 0, 0, -1)), Math.PI / 2), 0, 1.2, 0),
        satin('#f3efe8'),
      ],
    )
  }
  return out
}
