package id.jarinabi.saku.identity.photo.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// Bytes of a file, read at a place; a place behind their end is a truncated file.
record ByteView(byte[] bytes) {

  int length() {
    return bytes.length;
  }

  int at(int place) throws UnreadablePicture {
    UnreadablePicture.unless(place >= 0 && place < bytes.length, "truncated");
    return bytes[place] & 0xff;
  }

  /// Two bytes, the high one first.
  int pairAt(int place) throws UnreadablePicture {
    return at(place) << 8 | at(place + 1);
  }

  /// Four bytes, the high one first.
  int quadAt(int place) throws UnreadablePicture {
    return pairAt(place) << 16 | pairAt(place + 2);
  }

  /// Three bytes, the low one first.
  int tripleFromLowAt(int place) throws UnreadablePicture {
    return at(place) | at(place + 1) << 8 | at(place + 2) << 16;
  }

  /// Four bytes, the low one first.
  int quadFromLowAt(int place) throws UnreadablePicture {
    return Integer.reverseBytes(quadAt(place));
  }

  boolean hasAt(int place, String text) {
    var wanted = text.getBytes(ISO_8859_1);
    return place >= 0
        && place <= bytes.length - wanted.length
        && java.util.Arrays.equals(bytes, place, place + wanted.length, wanted, 0, wanted.length);
  }

  /// Nothing but padding from here on: whatever hides behind a picture is no part of it.
  void requireEndAt(int place) throws UnreadablePicture {
    for (int i = place; i < bytes.length; i++) {
      UnreadablePicture.unless(bytes[i] == 0, "something follows the picture");
    }
  }
}
