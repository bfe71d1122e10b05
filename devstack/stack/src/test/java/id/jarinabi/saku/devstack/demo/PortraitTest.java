package id.jarinabi.saku.devstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PortraitTest {

  @Test
  void a_portrait_is_a_small_png_that_others_can_read() throws IOException {
    byte[] png = new Portrait(DemoSantri.of("2026001")).png();
    assertThat(png).hasSizeLessThan(10_000);
    var picture = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(picture.getWidth()).isEqualTo(Canvas.SIZE);
    assertThat(picture.getHeight()).isEqualTo(Canvas.SIZE);
    int cheek = picture.getRGB(Canvas.SIZE / 2, 108);
    assertThat(cheek).isNotEqualTo(picture.getRGB(2, 2));
  }

  @Test
  void a_santri_always_looks_the_same_and_not_like_the_neighbour() {
    var fauzan = new Portrait(DemoSantri.of("2026001")).png();
    assertThat(new Portrait(DemoSantri.of("2026001")).png()).isEqualTo(fauzan);
    assertThat(new Portrait(DemoSantri.of("2026003")).png()).isNotEqualTo(fauzan);
  }
}
