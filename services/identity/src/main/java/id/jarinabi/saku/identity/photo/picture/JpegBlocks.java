package id.jarinabi.saku.identity.photo.picture;

/// Reads the blocks of one scan.
final class JpegBlocks {
  private static final int LAST = 63;
  private static final int LONGEST_MEAN = 11;
  private static final int LONGEST_WAVE = 15;
  private static final int SKIP_SIXTEEN = 15;

  /// Which frequencies the scan brings, and which of their bits. `high` is 0 the first time.
  record Span(boolean progressive, int first, int last, int high, int low) {

    static Span checked(boolean progressive, int first, int last, int high, int low, int parts)
        throws UnreadablePicture {
      UnreadablePicture.unless(
          progressive
              ? first <= last
                  && last <= LAST
                  && low <= 13
                  && (high == 0 || high == low + 1)
                  && (first == 0 ? last == 0 : parts == 1)
              : first == 0 && last == LAST && high == 0 && low == 0,
          "an impossible scan");
      return new Span(progressive, first, last, high, low);
    }
  }

  private final Span span;
  private final JpegBits bits;
  private final int[] means = new int[3];
  private int emptyBlocks;

  JpegBlocks(Span span, JpegBits bits) {
    this.span = span;
    this.bits = bits;
  }

  /// What a restart forgets: the means before, and how many blocks are empty.
  void forget() {
    java.util.Arrays.fill(means, 0);
    emptyBlocks = 0;
  }

  /// `component` is the place of the plane in the scan.
  void read(int component, JpegScan.Part part, int block) throws UnreadablePicture {
    if (!span.progressive()) {
      readMean(component, part, block);
      readWaves(part, block, 1);
    } else if (span.first() == 0) {
      if (span.high() == 0) {
        readMean(component, part, block);
      } else {
        part.plane().refineMean(block, bits.bit() << span.low());
      }
    } else if (span.high() == 0) {
      readWaves(part, block, span.first());
    } else {
      refineWaves(part, block);
    }
  }

  private void readMean(int component, JpegScan.Part part, int block) throws UnreadablePicture {
    int length = part.mean().next(bits);
    UnreadablePicture.unless(length <= LONGEST_MEAN, "an impossible mean");
    means[component] += bits.signed(length);
    part.plane().set(block, 0, means[component] << span.low());
  }

  private void readWaves(JpegScan.Part part, int block, int first) throws UnreadablePicture {
    if (emptyBlocks > 0) {
      emptyBlocks--;
      return;
    }
    for (int order = first; order <= span.last(); order++) {
      int code = part.waves().next(bits);
      int skipped = code >> 4;
      int length = code & 15;
      if (length > 0) {
        order += skipped;
        UnreadablePicture.unless(
            order <= span.last() && length <= LONGEST_WAVE, "an impossible wave");
        part.plane().set(block, order, bits.signed(length) << span.low());
      } else if (skipped == SKIP_SIXTEEN) {
        order += SKIP_SIXTEEN;
      } else {
        emptyBlocks = emptyFrom(skipped) - 1;
        return;
      }
    }
  }

  /// How many blocks, this one included, have nothing more. A sequential file knows only one.
  private int emptyFrom(int length) throws UnreadablePicture {
    return span.progressive() ? (1 << length) + bits.bits(length) : 1;
  }

  private void refineWaves(JpegScan.Part part, int block) throws UnreadablePicture {
    int order = span.first();
    while (emptyBlocks == 0 && order <= span.last()) {
      int code = part.waves().next(bits);
      int skipped = code >> 4;
      int length = code & 15;
      UnreadablePicture.unless(length <= 1, "an impossible wave");
      if (length == 0 && skipped < SKIP_SIXTEEN) {
        emptyBlocks = emptyFrom(skipped);
        break;
      }
      int value = length == 0 ? 0 : bits.bit() == 1 ? 1 << span.low() : -1 << span.low();
      order = refineUntilZero(part.plane(), block, order, skipped);
      if (value != 0) {
        UnreadablePicture.unless(order <= span.last(), "an impossible wave");
        part.plane().set(block, order, value);
      }
      order++;
    }
    if (emptyBlocks > 0) {
      refineUntilZero(part.plane(), block, order, LAST + 1);
      emptyBlocks--;
    }
  }

  /// Gives one more bit to each wave that there is already, and stops at the zero behind `zeros`
  /// others.
  private int refineUntilZero(JpegPlane plane, int block, int from, int zeros)
      throws UnreadablePicture {
    int left = zeros;
    int order = from;
    for (; order <= span.last(); order++) {
      if (plane.isNonzero(block, order)) {
        if (bits.bit() == 1) {
          plane.grow(block, order, 1 << span.low());
        }
      } else if (left-- == 0) {
        break;
      }
    }
    return order;
  }
}
