package id.jarinabi.saku.identity.photo.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// JPEG, sequential or progressive, in grey or three colours, as cameras and browsers write it.
final class JpegReader {
  static final String SIGNATURE = "\u00ff\u00d8\u00ff";

  /// A picture has about ten scans; a thousand would only keep us busy.
  private static final int MOST_SCANS = 64;

  private static final int APP_EXIF = 0xe1;
  private static final int APP_ADOBE = 0xee;

  private final ByteView file;
  private final int[][] quantizations = new int[4][];
  private final @Nullable JpegHuffman[] means = new JpegHuffman[4];
  private final @Nullable JpegHuffman[] waves = new JpegHuffman[4];
  private @Nullable JpegFrame frame;
  private int restartInterval;
  private int orientation = ExifOrientation.UPRIGHT;
  private boolean plainRgb;
  private int scans;

  JpegReader(ByteView file) {
    this.file = file;
  }

  Picture read() throws UnreadablePicture {
    int place = 2;
    while (true) {
      while (file.at(place) != 0xff || file.at(place + 1) == 0xff || file.at(place + 1) == 0) {
        place++;
      }
      int marker = file.at(place + 1);
      if (marker == 0xd9) {
        file.requireEndAt(place + 2);
        return finished();
      }
      int length = file.pairAt(place + 2);
      int body = place + 4;
      int end = place + 2 + length;
      UnreadablePicture.unless(length >= 2 && end <= file.length(), "truncated");
      place = take(marker, body, end);
    }
  }

  /// Yields where the file goes on.
  private int take(int marker, int body, int end) throws UnreadablePicture {
    switch (marker) {
      case 0xc0, 0xc1, 0xc2 -> {
        UnreadablePicture.unless(frame == null, "two frames");
        frame = JpegFrame.at(file, body, marker == 0xc2);
      }
      case 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf ->
          throw new UnreadablePicture("an unusual process");
      case 0xc4 -> defineCodes(body, end);
      case 0xdb -> defineQuantizations(body, end);
      case 0xdd -> restartInterval = file.pairAt(body);
      case APP_EXIF -> {
        if (file.hasAt(body, "Exif\0\0")) {
          orientation = ExifOrientation.of(file.bytes(), body + 6, end - body - 6);
        }
      }
      case APP_ADOBE -> plainRgb = file.hasAt(body, "Adobe") && file.at(body + 11) == 0;
      case 0xda -> {
        return scan(body, end);
      }
      default -> {}
    }
    return end;
  }

  private void defineCodes(int body, int end) throws UnreadablePicture {
    int place = body;
    while (place < end) {
      int which = file.at(place);
      UnreadablePicture.unless((which & 0xec) == 0, "an impossible code");
      var code = JpegHuffman.at(file, place + 1);
      (which >> 4 == 0 ? means : waves)[which & 3] = code;
      place += 1 + code.size();
    }
  }

  private void defineQuantizations(int body, int end) throws UnreadablePicture {
    int place = body;
    while (place < end) {
      int which = file.at(place++);
      UnreadablePicture.unless((which & 0xec) == 0, "an impossible table");
      boolean wide = which >> 4 == 1;
      var steps = new int[64];
      for (int i = 0; i < 64; i++) {
        steps[JpegTables.ZIGZAG[i]] = wide ? file.pairAt(place) : file.at(place);
        place += wide ? 2 : 1;
      }
      quantizations[which & 3] = steps;
    }
  }

  private int scan(int body, int end) throws UnreadablePicture {
    var whole = frame;
    if (whole == null || ++scans > MOST_SCANS) {
      throw new UnreadablePicture("no frame, or too many scans");
    }
    int count = file.at(body);
    UnreadablePicture.unless(
        count >= 1 && count <= whole.planes().size() && end == body + 4 + count * 2,
        "an impossible scan");
    int choice = body + 1 + count * 2;
    int bitsOf = file.at(choice + 2);
    var span =
        JpegBlocks.Span.checked(
            whole.progressive(),
            file.at(choice),
            file.at(choice + 1),
            bitsOf >> 4,
            bitsOf & 15,
            count);
    var parts = new ArrayList<JpegScan.Part>();
    for (int i = 0; i < count; i++) {
      parts.add(part(whole, body + 1 + i * 2, span));
    }
    var bits = new JpegBits(file, end);
    return new JpegScan(
            whole, List.copyOf(parts), new JpegBlocks(span, bits), bits, restartInterval)
        .read();
  }

  private JpegScan.Part part(JpegFrame whole, int place, JpegBlocks.Span span)
      throws UnreadablePicture {
    int id = file.at(place);
    int codes = file.at(place + 1);
    var plane =
        whole.planes().stream()
            .filter(one -> one.id() == id)
            .findFirst()
            .orElseThrow(() -> new UnreadablePicture("an unknown component"));
    UnreadablePicture.unless(
        (codes & 0xcc) == 0 && plane.quantization() <= 3, "an impossible scan");
    var steps = quantizations[plane.quantization()];
    UnreadablePicture.unless(steps != null, "no quantization");
    plane.quantizeBy(steps);
    boolean needsMean = span.first() == 0 && span.high() == 0;
    boolean needsWaves = span.last() > 0;
    return new JpegScan.Part(
        plane, needed(means[codes >> 4], needsMean), needed(waves[codes & 3], needsWaves));
  }

  private static JpegHuffman needed(@Nullable JpegHuffman code, boolean needed)
      throws UnreadablePicture {
    if (code == null && needed) {
      throw new UnreadablePicture("no code");
    }
    return code == null ? JpegHuffman.NONE : code;
  }

  private Picture finished() throws UnreadablePicture {
    var whole = frame;
    if (whole == null || !whole.planes().stream().allMatch(JpegPlane::wasScanned)) {
      throw new UnreadablePicture("truncated");
    }
    return JpegColours.picture(whole, plainRgb).turned(orientation);
  }
}
