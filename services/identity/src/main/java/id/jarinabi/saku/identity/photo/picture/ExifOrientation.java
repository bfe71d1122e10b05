package id.jarinabi.saku.identity.photo.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a camera was held, the one thing in its metadata that the picture needs. Everything else
/// is dropped unread.
final class ExifOrientation {
  static final int UPRIGHT = 1;
  private static final int ORIENTATION = 0x0112;
  private static final int ENTRY = 12;

  private ExifOrientation() {}

  /// `from` and `length` span the TIFF header and what follows it. Upright when it says nothing
  /// that can be understood.
  static int of(byte[] bytes, int from, int length) {
    if (length < 8 || from < 0 || from + length > bytes.length) {
      return UPRIGHT;
    }
    var tiff = ByteBuffer.wrap(bytes, from, length).slice();
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > length - 2) {
      return UPRIGHT;
    }
    int entries = tiff.getShort(directory) & 0xffff;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY;
      if (entry > length - ENTRY) {
        return UPRIGHT;
      }
      if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
        int orientation = tiff.getShort(entry + 8);
        return orientation >= 1 && orientation <= 8 ? orientation : UPRIGHT;
      }
    }
    return UPRIGHT;
  }
}
