package id.jarinabi.saku.identity.photo.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.jarinabi.saku.web.problem.Problem;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortraitTest {
  private static final List<Color> CORNERS =
      List.of(Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW);

  private static BufferedImage portrait(byte[] file) throws IOException {
    var jpeg = Portrait.of(file);
    assertThat(Arrays.copyOf(jpeg, 3)).containsExactly(0xff, 0xd8, 0xff);
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }

  private static Problem refused(byte[] file) {
    var problem = catchThrowableOfType(Problem.class, () -> Portrait.of(file));
    assertThat(problem).isNotNull();
    return problem;
  }

  private static void looks(BufferedImage portrait, int x, int y, Color expected) {
    var seen = new Color(portrait.getRGB(x, y));
    assertThat(seen.getRed()).as("red").isCloseTo(expected.getRed(), Offset.offset(24));
    assertThat(seen.getGreen()).as("green").isCloseTo(expected.getGreen(), Offset.offset(24));
    assertThat(seen.getBlue()).as("blue").isCloseTo(expected.getBlue(), Offset.offset(24));
  }

  @Test
  void a_picture_is_known_by_what_it_is() throws IOException {
    var picture = Samples.fields(80, 60, CORNERS);

    for (var file :
        List.of(Samples.file(picture, "jpg"), Samples.file(picture, "png"), Samples.webp())) {
      var portrait = portrait(file);
      assertThat(portrait.getWidth() * 3).isEqualTo(portrait.getHeight() * 4);
    }
    for (var other : List.of("", "GIF89a......", "<svg/>", "%PDF-1.7", "RIFF....WAVE", "MM")) {
      assertThat(refused(other.getBytes(ISO_8859_1)).status()).as(other).isEqualTo(415);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "4000, 3000, 512, 384",
    "3000, 4000, 384, 512",
    "1025, 1025, 512, 512",
    "513, 500, 512, 499",
    "2000, 400, 512, 384",
    "30, 900, 30, 40",
    "200, 200, 200, 200",
    "1, 1, 1, 1"
  })
  void a_portrait_is_small_and_nearly_square(int width, int height, int toWidth, int toHeight)
      throws IOException {
    for (var format : List.of("jpg", "png")) {
      var portrait = portrait(Samples.file(Samples.plain(width, height, Color.BLUE), format));

      assertThat(List.of(portrait.getWidth(), portrait.getHeight()))
          .containsExactly(toWidth, toHeight);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0123", "2, 1032", "3, 3210", "4, 2301", "5, 0213", "6, 1302", "7, 3120", "8, 2031"
  })
  void a_portrait_is_upright_however_the_camera_was_held(int orientation, String stored)
      throws IOException {
    var asStored = stored.chars().mapToObj(corner -> CORNERS.get(corner - '0')).toList();
    boolean lying = orientation > 4;
    var picture = Samples.fields(lying ? 1200 : 1600, lying ? 1600 : 1200, asStored);

    var portrait = portrait(Samples.photographed(picture, orientation, ""));

    assertThat(portrait.getWidth()).isEqualTo(512);
    assertThat(portrait.getHeight()).isEqualTo(384);
    looks(portrait, 60, 60, Color.RED);
    looks(portrait, 450, 60, Color.GREEN);
    looks(portrait, 60, 320, Color.BLUE);
    looks(portrait, 450, 320, Color.YELLOW);
  }

  @Test
  void a_webp_is_turned_as_well() throws IOException {
    var portrait = portrait(Samples.webpHeld(6));

    assertThat(List.of(portrait.getWidth(), portrait.getHeight())).containsExactly(30, 40);
  }

  @Test
  void nothing_that_the_file_told_besides_its_pixels_is_kept() {
    var file =
        Samples.photographed(Samples.plain(90, 90, Color.GRAY), 1, "-6.2088, 106.8456 rumah");

    var kept = new String(Portrait.of(file), ISO_8859_1);

    assertThat(new String(file, ISO_8859_1)).contains("Exif", "106.8456");
    assertThat(kept).doesNotContain("Exif").doesNotContain("106.8456");
  }

  @Test
  void what_is_transparent_becomes_white() throws IOException {
    var glass = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);

    looks(portrait(Samples.file(glass, "png")), 25, 25, Color.WHITE);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_USHORT_GRAY,
        BufferedImage.TYPE_BYTE_INDEXED,
        BufferedImage.TYPE_BYTE_BINARY
      })
  void pictures_of_few_and_of_many_shades_are_drawn(int type) throws IOException {
    var picture = new BufferedImage(1500, 1500, type);
    picture.createGraphics().fillRect(0, 0, 1500, 1500);

    looks(portrait(Samples.file(picture, "png")), 256, 256, Color.WHITE);
  }

  @Test
  void a_bomb_is_refused_by_its_head() {
    for (var bomb :
        List.of(
            Samples.pngBomb(),
            Samples.jpegBomb(),
            Samples.webpBomb(),
            Samples.webpThatHidesItsSize())) {
      long start = System.nanoTime();
      var problem = refused(bomb);
      assertThat(problem.status()).isEqualTo(422);
      assertThat(problem.code()).isEqualTo("validation_failed");
      assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }
    assertThat(refused(Samples.jpegOfManyScans()).status()).isEqualTo(422);
  }

  @Test
  void a_damaged_picture_is_refused_or_drawn_and_nothing_else() {
    var random = new Random(26);
    var whole =
        List.of(
            Samples.photographed(Samples.fields(120, 90, CORNERS), 6, "x"),
            Samples.file(Samples.fields(120, 90, CORNERS), "png"),
            Samples.webpHeld(3));
    for (int round = 0; round < 600; round++) {
      var file = whole.get(round % whole.size()).clone();
      for (int hit = 0; hit <= random.nextInt(6); hit++) {
        file[random.nextInt(file.length)] = (byte) random.nextInt();
      }
      var cut = round % 4 == 0 ? Arrays.copyOf(file, random.nextInt(file.length)) : file;
      try {
        Portrait.of(cut);
      } catch (Problem refused) {
        assertThat(refused.status()).isIn(415, 422);
      }
    }
  }
}
