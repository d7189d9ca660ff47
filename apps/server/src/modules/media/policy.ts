import { isOperator, type Viewer } from '@cinnabar/kernel/viewer'
import type { MediaRow } from './store.ts'

type Owned = Pick<MediaRow, 'owner_id'>

export const isOwner = (viewer: Viewer, item: Owned): boolean => item.owner_id === viewer.id
export const canSeeMedia = (viewer: Viewer, item: Owned): boolean => isOwner(viewer, item) || isOperator(viewer)
export const canRetryMedia = canSeeMedia
export const canEditMedia = isOwner
