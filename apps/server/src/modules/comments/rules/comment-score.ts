/** What `best` sorts by: a reply says more than a like. */
export const likeScore = 1
export const replyScore = 2
