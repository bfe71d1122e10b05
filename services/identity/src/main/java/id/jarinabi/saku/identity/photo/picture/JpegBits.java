package id.jarinabi.saku.identity.photo.picture;

/// The bits of one scan. A marker among them, or the end of the file, is a truncated picture.
final class JpegBits {
  private final ByteView file;
  private int place;
  private int current;
  private int left;

  JpegBits(ByteView file, int place) {
    this.file = file;
    this.place = place;
  }

  int bit() throws UnreadablePicture {
    if (left == 0) {
      current = file.at(place++);
      if (current == 0xff) {
        UnreadablePicture.unless(file.at(place++) == 0, "truncated scan");
      }
      left = 8;
    }
    return current >> --left & 1;
  }

  int bits(int count) throws UnreadablePicture {
    int value = 0;
    for (int i = 0; i < count; i++) {
      value = value << 1 | bit();
    }
    return value;
  }

  /// A number of `count` bits; one that begins with 0 is negative.
  int signed(int count) throws UnreadablePicture {
    int value = bits(count);
    return count == 0 || value >> count - 1 == 1 ? value : value - (1 << count) + 1;
  }

  /// Goes on behind the restart marker that must stand here.
  void restart() throws UnreadablePicture {
    left = 0;
    while (file.at(place) == 0xff && file.at(place + 1) == 0xff) {
      place++;
    }
    UnreadablePicture.unless(
        file.at(place) == 0xff && (file.at(place + 1) & 0xf8) == 0xd0, "no restart");
    place += 2;
  }

  /// Where the bytes go on behind the bits read so far.
  int place() {
    return place;
  }
}
