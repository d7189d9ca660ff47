declare const noun: unique symbol

/** A UUIDv7 in its canonical lower-case form, branded by the noun it names. */
export type Id<Noun extends string> = string & { readonly [noun]: Noun }

export type UserId = Id<'user'>
export type MediaId = Id<'media'>
export type NoteId = Id<'note'>
export type TopicId = Id<'topic'>
export type PlaceId = Id<'place'>
export type CommentId = Id<'comment'>
export type BoardId = Id<'board'>
export type SeriesId = Id<'series'>
export type ReportId = Id<'report'>
export type NotificationId = Id<'notification'>
export type ProductId = Id<'product'>

const canonical = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const isId = (text: string): boolean => canonical.test(text)
