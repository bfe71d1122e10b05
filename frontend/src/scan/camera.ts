import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url'

const LOOK_EVERY_MS = 150

interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>
}

interface NativeDetector {
  new (options: { formats: string[] }): Detector
  getSupportedFormats(): Promise<string[]>
}

/** The browser's own reader where there is one, else ours in WebAssembly from our own address. */
async function detector(): Promise<Detector> {
  const native = (globalThis as { BarcodeDetector?: NativeDetector }).BarcodeDetector
  if (native && (await native.getSupportedFormats()).includes('qr_code')) {
    return new native({ formats: ['qr_code'] })
  }
  const ours = await import('barcode-detector/ponyfill')
  ours.prepareZXingModule({ overrides: { locateFile: () => wasm } })
  return new ours.BarcodeDetector({ formats: ['qr_code'] })
}

/** Shows the camera in `video` and tells the first code it sees. Returns how to stop it. */
export async function scan(
  video: HTMLVideoElement,
  facing: 'environment' | 'user',
  seen: (code: string) => void,
): Promise<() => void> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: facing, width: { ideal: 1280 } },
  })
  let running = true
  const stop = () => {
    running = false
    stream.getTracks().forEach((track) => track.stop())
  }
  try {
    video.srcObject = stream
    await video.play()
    const reader = await detector()
    const look = async () => {
      if (!running) return
      const [code] = await reader.detect(video).catch(() => [])
      if (code && running) {
        stop()
        seen(code.rawValue)
      } else setTimeout(() => void look(), LOOK_EVERY_MS)
    }
    void look()
    return stop
  } catch (error) {
    stop()
    throw error
  }
}
