package id.jarinabi.saku.identity.photo.picture;

/// The discrete cosine transform, both ways. Fewer than eight frequencies give fewer samples: the
/// same block, smaller.
final class JpegWaves {
  private JpegWaves() {}

  /// `basis(n)[sample][frequency]`
  private static float[][] basis(int count) {
    var basis = new float[count][count];
    for (int sample = 0; sample < count; sample++) {
      for (int frequency = 0; frequency < count; frequency++) {
        double angle = (2 * sample + 1) * frequency * Math.PI / (2 * count);
        basis[sample][frequency] =
            (float) (frequency == 0 ? Math.sqrt(0.125) : 0.5 * Math.cos(angle));
      }
    }
    return basis;
  }

  static byte[] samples(short[] frequencies, int[] steps, int kept, int stride) {
    var basis = basis(kept);
    var samples = new byte[frequencies.length];
    var block = new float[kept * kept];
    var half = new float[kept * kept];
    int rowLength = stride * kept;
    int area = kept * kept;
    for (int number = 0; number * area < frequencies.length; number++) {
      for (int i = 0; i < area; i++) {
        block[i] = (float) frequencies[number * area + i] * steps[i / kept * 8 + i % kept];
      }
      transform(block, half, basis, kept);
      int corner = number / stride * kept * rowLength + number % stride * kept;
      for (int y = 0; y < kept; y++) {
        for (int x = 0; x < kept; x++) {
          int level = Math.round(block[y * kept + x]) + 128;
          samples[corner + y * rowLength + x] = (byte) Math.clamp(level, 0, 255);
        }
      }
    }
    return samples;
  }

  private static void transform(float[] block, float[] half, float[][] basis, int count) {
    for (int y = 0; y < count; y++) {
      for (int x = 0; x < count; x++) {
        float sum = 0;
        for (int frequency = 0; frequency < count; frequency++) {
          sum += block[y * count + frequency] * basis[x][frequency];
        }
        half[y * count + x] = sum;
      }
    }
    for (int y = 0; y < count; y++) {
      for (int x = 0; x < count; x++) {
        float sum = 0;
        for (int frequency = 0; frequency < count; frequency++) {
          sum += half[frequency * count + x] * basis[y][frequency];
        }
        block[y * count + x] = sum;
      }
    }
  }

  /// The 64 frequencies of a block of 64 samples around zero, in place.
  static void toFrequencies(float[] block) {
    var half = new float[64];
    for (int y = 0; y < 8; y++) {
      for (int frequency = 0; frequency < 8; frequency++) {
        float sum = 0;
        for (int x = 0; x < 8; x++) {
          sum += block[y * 8 + x] * FULL[x][frequency];
        }
        half[y * 8 + frequency] = sum;
      }
    }
    for (int frequency = 0; frequency < 8; frequency++) {
      for (int x = 0; x < 8; x++) {
        float sum = 0;
        for (int y = 0; y < 8; y++) {
          sum += half[y * 8 + x] * FULL[y][frequency];
        }
        block[frequency * 8 + x] = sum;
      }
    }
  }

  private static final float[][] FULL = basis(8);
}
