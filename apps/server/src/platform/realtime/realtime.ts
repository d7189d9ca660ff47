import type { Viewer } from '@cinnabar/kernel/viewer'

/** Who may enter a room, asked when a socket wants to join. */
export type RoomGuard = (room: string, viewer: Viewer | null) => Promise<boolean>

/** Messages to browsers over WebSocket. Rooms are `user:<id>`, `note:<id>` …; a person is always in their own. */
export type Realtime = {
  /** Reaches every socket in the room on every node. Call after commit. */
  tell(room: string, name: string, data: unknown): void
  /** Registers who may join rooms of a prefix (`note:`). */
  guard(prefix: string, mayJoin: RoomGuard): void
}
