package id.jarinabi.saku.identity.photo.picture;

/// The bytes are no picture that we take; the message says why, for the log.
final class UnreadablePicture extends Exception {
  UnreadablePicture(String reason) {
    super(reason, null, false, false);
  }

  static void unless(boolean holds, String reason) throws UnreadablePicture {
    if (!holds) {
      throw new UnreadablePicture(reason);
    }
  }
}
