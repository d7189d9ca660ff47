import { CircleAlert, MailCheck } from 'lucide-react'
import { useEffect } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { m } from '../../paraglide/messages.js'
import { showToast } from '../../ui/toast.tsx'

/** The letter's link ends on Explore with `verified`, and with `error` where it was too old: said once. */
export const useVerified = (): void => {
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const isBack = search.has('verified')
  const isLate = search.has('error')
  useEffect(() => {
    if (!isBack) return
    showToast(
      isLate
        ? { icon: CircleAlert, text: m.identity_link_expired() }
        : { icon: MailCheck, text: m.identity_verified() },
    )
    void navigate('/', { replace: true, preventScrollReset: true })
  }, [isBack, isLate, navigate])
}
