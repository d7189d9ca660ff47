import { ExportSection, ImportSection, LeaveSection } from '../../features/identity/index.ts'

export default function DataRoom() {
  return (
    <>
      <ExportSection />
      <ImportSection />
      <LeaveSection />
    </>
  )
}
