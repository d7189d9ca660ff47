const services = [
  'fcm.googleapis.com',
  'push.services.mozilla.com',
  'push.apple.com',
  'notify.windows.com',
  'push.samsungosp.com',
]

/**
 * The services browsers push through. An address of a subscription comes from a stranger and is called by this server,
 * so anything else (a machine of our own network, say) is not taken.
 */
export const isPushService = (address: string): boolean => {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, port, username } = new URL(address)
  if (protocol !== 'https:' || port !== '' || username !== '') return false
  return services.some((service) => hostname === service || hostname.endsWith(`.${service}`))
}
