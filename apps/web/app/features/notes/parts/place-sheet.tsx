import { useQuery } from '@tanstack/react-query'
import { LocateFixed, MapPin } from 'lucide-react'
import { useState } from 'react'
import { wordsOfRefusal } from '../../../lib/refusals.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { type Place, placeSearchQuery } from '../../places/index.ts'
import type { DraftPlace } from '../draft.ts'

type PlaceSheetProps = { chosen: DraftPlace | null; onChoose: (place: DraftPlace | null) => void; onClose: () => void }

/** A known place by its id; a city that no note has named yet goes back whole. */
const choiceOf = (place: Place): DraftPlace => ({
  name: place.name,
  choice:
    place.id === null
      ? { name: place.name, city: place.city, country: place.country, lat: place.lat, lng: place.lng }
      : { id: place.id },
})

export const PlaceSheet = ({ chosen, onChoose, onClose }: PlaceSheetProps) => {
  const [word, setWord] = useState('')
  const [near, setNear] = useState<{ lat: number; lng: number } | null>(null)
  const [isLocating, setLocating] = useState(false)
  const places = useQuery(placeSearchQuery(word.trim(), near))
  const choose = (place: DraftPlace | null): void => {
    onChoose(place)
    onClose()
  }
  const locate = (): void => {
    setLocating(true)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        // About a kilometre is enough to find what is around.
        setNear({ lat: Number(coords.latitude.toFixed(2)), lng: Number(coords.longitude.toFixed(2)) })
        setLocating(false)
      },
      () => setLocating(false),
      { timeout: 10_000 },
    )
  }
  const typed = word.trim()
  return (
    <Sheet label={m.compose_place()} onClose={onClose}>
      <div className="grid gap-3">
        <h2 className="text-18 font-bold">{m.compose_place()}</h2>
        <Field
          label={m.compose_place_search()}
          type="search"
          value={word}
          autoFocus
          onChange={(event) => setWord(event.target.value)}
        />
        <Button size={36} className="justify-self-start" busy={isLocating} onClick={locate}>
          <Icon of={LocateFixed} size={16} />
          {m.compose_place_near()}
        </Button>
        <ul className="h-72 overflow-y-auto">
          {places.isPending && <Skeleton className="h-40" />}
          {places.isError && <li className="py-3 text-ink-muted">{wordsOfRefusal(places.error)}</li>}
          {places.data?.items.map((place) => (
            <li key={place.id ?? `${place.name}${place.lat}`}>
              <button
                type="button"
                className="flex min-h-12 w-full items-center gap-3 rounded-control px-2 hover:bg-well"
                onClick={() => choose(choiceOf(place))}
              >
                <Icon of={MapPin} className="text-ink-muted" />
                <span className="min-w-0 flex-1 truncate">{place.name}</span>
                <span className="text-12 text-ink-faint">{place.city === place.name ? '' : place.city}</span>
              </button>
            </li>
          ))}
          {typed !== '' && near !== null && (
            <li>
              <button
                type="button"
                className="flex min-h-12 w-full items-center gap-3 rounded-control px-2 font-bold hover:bg-well"
                onClick={() => choose({ name: typed, choice: { name: typed, city: null, country: null, ...near } })}
              >
                <Icon of={MapPin} />
                {m.compose_place_new({ name: typed })}
              </button>
            </li>
          )}
          {places.data?.items.length === 0 && near === null && (
            <li className="py-3 text-ink-muted">{m.compose_place_none()}</li>
          )}
        </ul>
        {chosen !== null && <Button onClick={() => choose(null)}>{m.compose_place_off()}</Button>}
      </div>
    </Sheet>
  )
}
