package id.jarinabi.saku.identity.photo.picture;

import java.util.List;

/// One pass over some components of the frame. `first` to `last` are the frequencies that it
/// brings, in the order of the zigzag; `high` and `low` which of their bits.
final class JpegScan {

  /// A component and the codes that its blocks are written in.
  record Part(JpegPlane plane, JpegHuffman mean, JpegHuffman waves) {}

  private final JpegFrame frame;
  private final List<Part> parts;
  private final JpegBlocks blocks;
  private final JpegBits bits;
  private final int restartInterval;

  JpegScan(
      JpegFrame frame, List<Part> parts, JpegBlocks blocks, JpegBits bits, int restartInterval) {
    this.frame = frame;
    this.parts = parts;
    this.blocks = blocks;
    this.bits = bits;
    this.restartInterval = restartInterval;
  }

  /// Yields where the file goes on.
  int read() throws UnreadablePicture {
    if (parts.size() == 1) {
      readAlone(parts.getFirst());
    } else {
      readTogether();
    }
    return bits.place();
  }

  /// A single component comes block by block, without the padding of the frame.
  private void readAlone(Part part) throws UnreadablePicture {
    var plane = part.plane();
    int count = plane.blocksAcross() * plane.blocksDown();
    for (int i = 0; i < count; i++) {
      restartBefore(i);
      int row = i / plane.blocksAcross();
      blocks.read(0, part, row * plane.stride() + i % plane.blocksAcross());
    }
  }

  private void readTogether() throws UnreadablePicture {
    int across = frame.mcusAcross();
    for (int mcu = 0; mcu < across * frame.mcusDown(); mcu++) {
      restartBefore(mcu);
      for (int i = 0; i < parts.size(); i++) {
        var part = parts.get(i);
        var plane = part.plane();
        int top = mcu / across * plane.down();
        int left = mcu % across * plane.across();
        for (int block = 0; block < plane.across() * plane.down(); block++) {
          int row = top + block / plane.across();
          blocks.read(i, part, row * plane.stride() + left + block % plane.across());
        }
      }
    }
  }

  private void restartBefore(int unit) throws UnreadablePicture {
    if (restartInterval > 0 && unit > 0 && unit % restartInterval == 0) {
      bits.restart();
      blocks.forget();
    }
  }
}
