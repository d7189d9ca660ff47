/** The mark: 朱 cut into a seal that is never quite square, as no hand-cut seal is. */
export const Seal = ({ className = 'size-7' }: { className?: string }) => (
  <svg viewBox="0 0 32 32" className={`flex-none text-cinnabar ${className}`} aria-hidden="true">
    <path
      fill="currentColor"
      d="M6.5 1.2C13 .6 20 .8 26 1.3c3 .3 4.6 2 4.8 4.9.4 6.5.3 13.5-.1 19.6-.2 3-1.9 4.7-4.9 4.9-6.5.4-13.5.4-19.7-.1-3-.2-4.7-1.9-4.9-4.8C.8 19.3.8 12.6 1.3 6.3 1.5 3.2 3.4 1.5 6.5 1.2Z"
    />
    <path
      fill="none"
      stroke="#fff"
      strokeWidth="2.5"
      strokeLinecap="round"
      d="M11.2 6.5C10.7 8.9 9.9 10.7 8.6 12.3M9.8 10.4H22.6M6.7 15.6H25.3M16 5.6V26.4M15.6 16.3C13.7 19.6 10.7 22.4 7 24.2M16.4 16.3C18.3 19.6 21.3 22.4 25 24.2"
    />
  </svg>
)
