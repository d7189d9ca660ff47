export { BoardPage } from './pages/board-page.tsx'
export { MyBoardsPage } from './pages/my-boards-page.tsx'
export { BoardGrid } from './parts/board-grid.tsx'
export { askBoardNotes, type Board, type BoardPage as BoardPageData, boardsOfQuery } from './queries.ts'
