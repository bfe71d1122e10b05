/** Heard and felt by who looks at the queue and not at the screen. */
export function signal(good: boolean): void {
  navigator.vibrate?.(good ? [80] : [60, 80, 60])
  const audio = new AudioContext()
  const notes = good ? [660, 880] : [220]
  notes.forEach((pitch, place) => {
    const start = audio.currentTime + place * 0.12
    const tone = audio.createOscillator()
    const loudness = audio.createGain()
    tone.frequency.value = pitch
    loudness.gain.setValueAtTime(0.15, start)
    loudness.gain.exponentialRampToValueAtTime(0.001, start + 0.25)
    tone.connect(loudness).connect(audio.destination)
    tone.start(start)
    tone.stop(start + 0.26)
  })
  setTimeout(() => void audio.close(), 1_000)
}
