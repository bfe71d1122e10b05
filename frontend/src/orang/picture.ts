const SIDE = 640
const QUALITY = 0.85

/**
 * A photo as small as it will be shown: its middle square, 640 px, WebP. What the camera noted
 * about place and device is not in it any more. Throws where the file is no picture.
 */
export async function portrait(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file)
  try {
    const side = Math.min(picture.width, picture.height)
    const target = Math.min(side, SIDE)
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = target
    const left = (picture.width - side) / 2
    // Faces stand above the middle.
    const top = (picture.height - side) / 3
    canvas.getContext('2d')!.drawImage(picture, left, top, side, side, 0, 0, target, target)
    return await new Promise((done, fail) =>
      canvas.toBlob(
        (blob) => (blob ? done(blob) : fail(new Error('no picture'))),
        'image/webp',
        QUALITY,
      ),
    )
  } finally {
    picture.close()
  }
}
