/**
 * A WebAssembly module with one SIMD function, assembled here byte by byte so that the package stays free of binaries.
 * multiply(a, b, c, m, n, k): C[m×n] = A[m×k] · B, where B lies in panels of 8 columns ([n/8][k][8]).
 * m is a multiple of 4 and n of 8. Cost: m·n·k multiply-adds, eight of them per loop turn and row.
 * Source: WebAssembly SIMD proposal; register blocking after Goto & van de Geijn, "Anatomy of High-Performance Matrix
 * Multiplication", ACM TOMS 2008. Separate multiply and add, never fused: the result is the same on every machine.
 */

interface WasmHost {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object, imports: object) => { exports: Record<string, unknown> }
  Memory: new (descriptor: { initial: number; maximum: number }) => WasmMemory
}
export interface WasmMemory {
  buffer: ArrayBuffer
  grow(pages: number): number
}
declare const WebAssembly: WasmHost

type Multiply = (a: number, b: number, c: number, m: number, n: number, k: number) => void

const I32 = 0x7f
const V128 = 0x7b
const ROWS = 4

function unsigned(value: number): number[] {
  const bytes: number[] = []
  let rest = value >>> 0
  do {
    const low = rest & 0x7f
    rest >>>= 7
    bytes.push(rest ? low | 0x80 : low)
  } while (rest)
  return bytes
}

function signed(value: number): number[] {
  const bytes: number[] = []
  let rest = value | 0
  for (;;) {
    const low = rest & 0x7f
    rest >>= 7
    if ((rest === 0 && !(low & 0x40)) || (rest === -1 && low & 0x40)) return [...bytes, low]
    bytes.push(low | 0x80)
  }
}

const section = (id: number, body: number[]) => [id, ...unsigned(body.length), ...body]
const get = (local: number) => [0x20, ...unsigned(local)]
const set = (local: number) => [0x21, ...unsigned(local)]
const constant = (value: number) => [0x41, ...signed(value)]
const add = [0x6a]
const times = [0x6c]
const load = (offset: number) => [0xfd, 0x00, 4, ...unsigned(offset)]
const splat = [0xfd, 0x09, 2, 0]
const store = (offset: number) => [0xfd, 0x0b, 4, ...unsigned(offset)]
const zeros = [0xfd, 0x0c, ...new Array<number>(16).fill(0)]
const multiplyLanes = [0xfd, 0xe6, 0x01]
const addLanes = [0xfd, 0xe4, 0x01]
const advance = (local: number, by: number[]) => [...get(local), ...by, ...add, ...set(local)]

/** `do body while (left -= step) != 0` over a counter local that starts above zero. */
const repeat = (left: number, step: number, body: number[]) => [
  ...[0x03, 0x40, ...body],
  ...[...get(left), ...constant(-step), ...add, 0x22, ...unsigned(left), 0x0d, 0, 0x0b],
]

function functionBody(): number[] {
  const [a, b, c, m, n, k] = [0, 1, 2, 3, 4, 5]
  const [columns, rows, depth, aRow, aPointer, bPointer, cPointer, kBytes, nBytes, cursor] = [
    6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
  ]
  const left = 16
  const right = 17
  const lane = 18
  const sum = (row: number, half: number) => 19 + row * 2 + half
  const rowNumbers = [...new Array(ROWS).keys()]

  const accumulate = rowNumbers.flatMap((row) => [
    ...get(cursor),
    ...splat,
    ...set(lane),
    ...(row < ROWS - 1 ? advance(cursor, get(kBytes)) : []),
    ...[left, right].flatMap((operand, half) => [
      ...get(sum(row, half)),
      ...get(lane),
      ...get(operand),
      ...multiplyLanes,
      ...addLanes,
      ...set(sum(row, half)),
    ]),
  ])
  const inner = [
    ...get(bPointer),
    ...load(0),
    ...set(left),
    ...get(bPointer),
    ...load(16),
    ...set(right),
    ...get(aPointer),
    ...set(cursor),
    ...accumulate,
    ...advance(aPointer, constant(4)),
    ...advance(bPointer, constant(32)),
  ]
  const tile = [
    ...rowNumbers.flatMap((row) => [0, 1].flatMap((half) => [...zeros, ...set(sum(row, half))])),
    ...get(aRow),
    ...set(aPointer),
    ...get(b),
    ...set(bPointer),
    ...get(k),
    ...set(depth),
    ...repeat(depth, 1, inner),
    ...rowNumbers.flatMap((row) => [
      ...[0, 1].flatMap((half) => [...get(cPointer), ...get(sum(row, half)), ...store(half * 16)]),
      ...advance(cPointer, get(nBytes)),
    ]),
    ...get(kBytes),
    ...constant(ROWS),
    ...times,
    ...get(aRow),
    ...add,
    ...set(aRow),
  ]
  const panel = [
    ...get(a),
    ...set(aRow),
    ...get(c),
    ...set(cPointer),
    ...get(m),
    ...set(rows),
    ...repeat(rows, ROWS, tile),
    ...advance(b, [...get(kBytes), ...constant(8), ...times]),
    ...advance(c, constant(32)),
  ]
  const bytesOf = (source: number, target: number) => [...get(source), ...constant(4), ...times, ...set(target)]
  const code = [
    ...bytesOf(k, kBytes),
    ...bytesOf(n, nBytes),
    ...get(n),
    ...set(columns),
    ...repeat(columns, 8, panel),
    0x0b,
  ]
  const locals = [2, ...unsigned(10), I32, ...unsigned(3 + ROWS * 2), V128]
  const body = [...locals, ...code]
  return [...unsigned(body.length), ...body]
}

function moduleBytes(): Uint8Array {
  const name = (text: string) => [text.length, ...new TextEncoder().encode(text)]
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 6, I32, I32, I32, I32, I32, I32, 0]),
    ...section(2, [1, ...name('host'), ...name('memory'), 0x02, 0x01, 0, ...unsigned(65536)]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name('multiply'), 0x00, 0]),
    ...section(10, [1, ...functionBody()]),
  ])
}

let compiled: object | undefined

/** A fresh linear memory with the kernel bound to it; the module itself is compiled once per process. */
export function instantiateMatrixKernel(): { memory: WasmMemory; multiply: Multiply } {
  compiled ??= new WebAssembly.Module(moduleBytes())
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 65536 })
  const { exports } = new WebAssembly.Instance(compiled, { host: { memory } })
  return { memory, multiply: exports.multiply as Multiply }
}
