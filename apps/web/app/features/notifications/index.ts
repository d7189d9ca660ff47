export { NotificationsPage } from './pages/notifications-page.tsx'
export { NotificationSettings } from './parts/notification-settings.tsx'
export { askNotifications, type NotificationStream } from './queries.ts'
export { useUnreadCounts } from './unread.ts'
