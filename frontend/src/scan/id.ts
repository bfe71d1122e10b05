export const text = {
  noCamera: 'Kamera tidak dapat dibuka. Gunakan pemindai atau cara lain.',
}
