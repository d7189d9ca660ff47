import { expect, test } from 'vitest'
import { isPushService } from './push-service.ts'

test.each([
  'https://fcm.googleapis.com/fcm/send/abc',
  'https://updates.push.services.mozilla.com/wpush/v2/abc',
  'https://web.push.apple.com/abc',
  'https://db5p.notify.windows.com/w/?token=abc',
])('%s is a service that browsers push through', (address) => {
  expect(isPushService(address)).toBe(true)
})

test.each([
  'https://127.0.0.1/fcm',
  'http://fcm.googleapis.com/x',
  'https://fcm.googleapis.com:8443/x',
  'https://fcm.googleapis.com@10.0.0.1/x',
  'https://evilfcm.googleapis.com.example.org/x',
  'https://notpush.apple.com.evil.example/x',
  'not an address',
])('%s is not', (address) => {
  expect(isPushService(address)).toBe(false)
})
