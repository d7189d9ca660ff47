export { NotificationSettings } from './parts/notification-settings.tsx'
