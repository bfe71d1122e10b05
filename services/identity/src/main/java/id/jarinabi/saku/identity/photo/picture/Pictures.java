package id.jarinabi.saku.identity.photo.picture;

/// Makes a small JPEG of our own out of whatever somebody sent.
public final class Pictures {

  public sealed interface Outcome {
    /// A JPEG of at most 640 pixels on its longer side, without metadata.
    record Drawn(byte[] jpeg) implements Outcome {}

    /// No whole JPEG, PNG or WebP, or too many pixels; `reason` is for the log.
    record Refused(String reason) implements Outcome {}
  }

  private Pictures() {}

  /// What it is is told by its first bytes alone. Takes up to some seconds and about twenty
  /// megabytes: not for an event loop, and not many at once.
  public static Outcome draw(byte[] bytes) {
    try {
      return new Outcome.Drawn(JpegWriter.write(read(new ByteView(bytes))));
    } catch (UnreadablePicture e) {
      return new Outcome.Refused(String.valueOf(e.getMessage()));
    }
  }

  private static Picture read(ByteView file) throws UnreadablePicture {
    if (file.hasAt(0, JpegReader.SIGNATURE)) {
      return new JpegReader(file).read();
    }
    if (file.hasAt(0, PngReader.SIGNATURE)) {
      return new PngReader(file).read();
    }
    if (WebpFile.looksLikeOne(file)) {
      return WebpReader.read(file);
    }
    throw new UnreadablePicture("no picture");
  }
}
