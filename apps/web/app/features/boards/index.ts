export { BoardGrid } from './parts/board-grid.tsx'
export { type Board, type BoardPage, boardsOfQuery } from './queries.ts'
