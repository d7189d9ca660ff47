export { ForgotPage, ResetPage, TwoFactorPage } from './pages/recovery-pages.tsx'
export { SignInPage } from './pages/sign-in-page.tsx'
export { SignUpPage } from './pages/sign-up-page.tsx'
export { refusedOf, wordsOfAccountRefusal } from './refused.ts'
