import type { MediaCard } from '@cinnabar/contracts/media'
import type { Note } from '@cinnabar/contracts/note'
import type { Cover, NoteCard, TextCover } from '@cinnabar/contracts/note-card'

export type { Cover, MediaCard, Note, NoteCard, TextCover }
