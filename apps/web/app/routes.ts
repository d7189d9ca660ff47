import { index, layout, type RouteConfig, route } from '@react-router/dev/routes'

export default [
  route('preferences', 'routes/preferences.ts'),
  route('sign-out', 'routes/identity/sign-out.ts'),
  layout('routes/door.tsx', [
    route('sign-in', 'routes/identity/sign-in.tsx'),
    route('sign-up', 'routes/identity/sign-up.tsx'),
    route('forgot-password', 'routes/identity/forgot-password.tsx'),
    route('reset-password', 'routes/identity/reset-password.tsx'),
    route('two-factor', 'routes/identity/two-factor.tsx'),
  ]),
  layout('routes/frame.tsx', [
    layout('routes/page.tsx', [
      index('routes/explore.tsx'),
      route('following', 'routes/following.tsx'),
      route('nearby', 'routes/nearby.tsx'),
      route('notes/:id', 'routes/note.tsx'),
      route('topics/:slug', 'routes/topic.tsx'),
      route('places/:id', 'routes/place.tsx'),
      route('series/:id', 'routes/series.tsx'),
      route('compose/:draftId?', 'routes/compose.tsx'),
      route('drafts', 'routes/drafts.tsx'),
      route('boards', 'routes/boards.tsx'),
      route('boards/:id', 'routes/board.tsx'),
      route('notifications', 'routes/notifications.tsx'),
      route('admin', 'routes/admin.tsx', [
        index('routes/admin/overview.tsx'),
        route('reports', 'routes/admin/reports.tsx'),
        route('people', 'routes/admin/people.tsx'),
        route('media', 'routes/admin/media.tsx'),
        route('jobs', 'routes/admin/jobs.tsx'),
      ]),
      route('settings', 'routes/settings.tsx', [
        index('routes/settings/index.tsx'),
        route('profile', 'routes/settings/profile.tsx'),
        route('account', 'routes/settings/account.tsx'),
        route('privacy', 'routes/settings/privacy.tsx'),
        route('notifications', 'routes/settings/notifications.tsx'),
        route('look', 'routes/settings/look.tsx'),
        route('history', 'routes/settings/history.tsx'),
        route('data', 'routes/settings/data.tsx'),
      ]),
      route('offline', 'routes/offline.tsx'),
      route(':handle', 'routes/profile.tsx'),
      route('*', 'routes/not-found.tsx'),
    ]),
  ]),
] satisfies RouteConfig
