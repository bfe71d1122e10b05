package id.jarinabi.saku.identity.photo.picture;

import java.util.HexFormat;

/// What ITU T.81 writes down: the zigzag, and the tables of its Annex K, which we write with.
final class JpegTables {
  /// Where the coefficient that is written n-th belongs, row by row.
  static final byte[] ZIGZAG =
      hex(
          """
          00 01 08 10 09 02 03 0a 11 18 20 19 12 0b 04 05 0c 13 1a 21 28 30 29 22 1b 14 0d 06 07 0e 15 1c
          23 2a 31 38 39 32 2b 24 1d 16 0f 17 1e 25 2c 33 3a 3b 34 2d 26 1f 27 2e 35 3c 3d 36 2f 37 3e 3f""");

  /// Quantization of luminance, in the order of rows.
  static final byte[] QUANTIZATION =
      hex(
          """
          10 0b 0a 10 18 28 33 3d 0c 0c 0e 13 1a 3a 3c 37 0e 0d 10 18 28 39 45 38 0e 11 16 1d 33 57 50 3e
          12 16 25 38 44 6d 67 4d 18 23 37 40 51 68 71 5c 31 40 4e 57 67 79 78 65 48 5c 5f 62 70 64 67 63""");

  /// How many codes of 1 to 16 bits there are, then what they stand for.
  static final byte[] DC_COUNTS = hex("00 01 05 01 01 01 01 01 01 00 00 00 00 00 00 00");

  static final byte[] DC_VALUES = hex("00 01 02 03 04 05 06 07 08 09 0a 0b");
  static final byte[] AC_COUNTS = hex("00 02 01 03 03 02 04 03 05 05 04 04 00 00 01 7d");
  static final byte[] AC_VALUES =
      hex(
          """
          01 02 03 00 04 11 05 12 21 31 41 06 13 51 61 07 22 71 14 32 81 91 a1 08 23 42 b1 c1 15 52 d1 f0
          24 33 62 72 82 09 0a 16 17 18 19 1a 25 26 27 28 29 2a 34 35 36 37 38 39 3a 43 44 45 46 47 48 49
          4a 53 54 55 56 57 58 59 5a 63 64 65 66 67 68 69 6a 73 74 75 76 77 78 79 7a 83 84 85 86 87 88 89
          8a 92 93 94 95 96 97 98 99 9a a2 a3 a4 a5 a6 a7 a8 a9 aa b2 b3 b4 b5 b6 b7 b8 b9 ba c2 c3 c4 c5
          c6 c7 c8 c9 ca d2 d3 d4 d5 d6 d7 d8 d9 da e1 e2 e3 e4 e5 e6 e7 e8 e9 ea f1 f2 f3 f4 f5 f6 f7 f8
          f9 fa""");

  private JpegTables() {}

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text.replaceAll("\\s", ""));
  }
}
