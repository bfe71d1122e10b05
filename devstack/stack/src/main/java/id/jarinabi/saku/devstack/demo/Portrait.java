package id.jarinabi.saku.devstack.demo;

import static id.jarinabi.saku.devstack.demo.Canvas.above;
import static id.jarinabi.saku.devstack.demo.Canvas.below;
import static id.jarinabi.saku.devstack.demo.Canvas.ellipse;
import static id.jarinabi.saku.devstack.demo.Canvas.ring;

/// A friendly face in place of a photo: always the same one for the same NIS.
record Portrait(DemoSantri santri) {
  private static final int[] GROUNDS = {
    0xcfe3d4, 0xf4dcc0, 0xcddfee, 0xe6d6ea, 0xf3e6b3, 0xd9e8c4, 0xf2cfc9
  };
  private static final int[] SKINS = {0xe9bd93, 0xd9a577, 0xc68c5d, 0xb67a4c};
  private static final int[] CLOTHES = {
    0x2f6b5e, 0x8a4f7d, 0x35638f, 0xb3593b, 0x6b5aa0, 0x4f7a36, 0xa83e57, 0x2d7f8c
  };
  private static final int INK = 0x3b2a22;
  private static final int PECI = 0x2a2a32;
  private static final int HAIR = 0x2b211d;
  private static final int BLUSH = 0xe0705f;
  private static final int LIP = 0x9c4a3f;
  private static final int SHADE = 0x000000;
  private static final double MIDDLE = Canvas.SIZE / 2.0;

  byte[] png() {
    var canvas = new Canvas(pick(GROUNDS, 1));
    if (santri.gender() == Gender.PUTRI) {
      hijab(canvas);
    } else {
      peci(canvas);
    }
    features(canvas);
    if (number() % 5 == 3) {
      glasses(canvas);
    }
    return canvas.png();
  }

  private void hijab(Canvas canvas) {
    int cloth = pick(CLOTHES, 3);
    canvas
        .paint(cloth, ellipse(MIDDLE, 200, 84, 66))
        .paint(cloth, ellipse(MIDDLE, 90, 58, 68))
        .paint(SHADE, 0.14, ellipse(MIDDLE, 97, 44, 52))
        .paint(pick(SKINS, 1), ellipse(MIDDLE, 96, 40, 47))
        .paint(cloth, below(36, ellipse(MIDDLE, 46, 42, 17)))
        .paint(SHADE, 0.10, below(158, ring(MIDDLE, 118, 62, 2)));
  }

  private void peci(Canvas canvas) {
    int skin = pick(SKINS, 1);
    canvas
        .paint(pick(CLOTHES, 5), ellipse(MIDDLE, 206, 78, 62))
        .paint(0xffffff, 0.9, ellipse(MIDDLE, 150, 24, 12))
        .paint(skin, ellipse(MIDDLE, 136, 18, 22))
        .paint(SHADE, 0.12, ellipse(MIDDLE, 134, 18, 20))
        .paint(skin, ellipse(MIDDLE - 42, 98, 8, 11))
        .paint(skin, ellipse(MIDDLE + 42, 98, 8, 11))
        .paint(HAIR, ellipse(MIDDLE, 82, 44, 44))
        .paint(skin, ellipse(MIDDLE, 98, 40, 46))
        .paint(HAIR, ellipse(MIDDLE, 70, 42, 14))
        .paint(PECI, above(68, ellipse(MIDDLE, 66, 43, 40)))
        .paint(PECI, ellipse(MIDDLE, 68, 43, 8))
        .paint(0xffffff, 0.10, ellipse(MIDDLE, 37, 26, 5));
  }

  private void features(Canvas canvas) {
    double smile = 14 + number() % 3 * 2;
    for (int side : new int[] {-1, 1}) {
      canvas
          .paint(BLUSH, 0.28, ellipse(MIDDLE + side * 24, 110, 8, 6))
          .paint(INK, ellipse(MIDDLE + side * 15, 96, 4, 4.6))
          .paint(0xffffff, ellipse(MIDDLE + side * 15 + 1.4, 94.4, 1.4, 1.4))
          .paint(INK, 0.8, above(88.5, ring(MIDDLE + side * 15, 96, 10, 2)));
    }
    canvas
        .paint(SHADE, 0.16, ellipse(MIDDLE, 107, 3.2, 2.4))
        .paint(LIP, below(110 + smile * 0.45, ring(MIDDLE, 108, smile, 3)));
  }

  private static void glasses(Canvas canvas) {
    canvas
        .paint(INK, ring(MIDDLE - 15, 96, 12, 2))
        .paint(INK, ring(MIDDLE + 15, 96, 12, 2))
        .paint(INK, ellipse(MIDDLE, 95, 4, 1.4));
  }

  private int number() {
    return Integer.parseInt(santri.nis()) % 1000;
  }

  private int pick(int[] colours, int stride) {
    return colours[(number() * stride + number() / colours.length) % colours.length];
  }
}
