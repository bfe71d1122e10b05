package id.jarinabi.saku.identity.photo.picture;

import com.drew.metadata.Metadata;
import com.drew.metadata.webp.WebpDirectory;
import com.drew.metadata.webp.WebpRiffHandler;
import java.util.Set;

/// Takes from a WebP file every size that it claims, before anything is decoded, and how the
/// camera was held.
final class WebpNotes extends WebpRiffHandler {
  private static final Set<String> READ = Set.of("VP8X", "VP8 ", "VP8L", "EXIF");

  private final Metadata found;
  private final long mostPixels;

  WebpNotes(Metadata found, long mostPixels) {
    super(found);
    this.found = found;
    this.mostPixels = mostPixels;
  }

  @Override
  public boolean shouldAcceptChunk(String name) {
    return READ.contains(name);
  }

  /// Checked after each part: a later one must not hide what an earlier one claims.
  @Override
  public void processChunk(String name, byte[] bytes) {
    super.processChunk(name, bytes);
    var claimed = found.getFirstDirectoryOfType(WebpDirectory.class);
    if (claimed != null && !name.equals("EXIF")) {
      var width = claimed.getInteger(WebpDirectory.TAG_IMAGE_WIDTH);
      var height = claimed.getInteger(WebpDirectory.TAG_IMAGE_HEIGHT);
      if (width != null && height != null) {
        Frame.of(width, height, mostPixels);
      }
    }
  }
}
