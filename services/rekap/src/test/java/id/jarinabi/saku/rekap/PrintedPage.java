package id.jarinabi.saku.rekap;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfReader;

/// The first page of a PDF, and where on it words stand.
final class PrintedPage {
  private static final Pattern TEXT =
      Pattern.compile("/F(\\d+) ([\\d.]+) Tf\\s+1 0 0 1 ([\\d.]+) [\\d.]+ Tm\\s+\\((.*?)\\)Tj");

  private record Span(float left, float right) {}

  private final Map<String, Span> spans = new HashMap<>();

  /// A text that stands twice counts where it stands last.
  PrintedPage(byte[] pdf) throws IOException {
    var plain = BaseFont.createFont(BaseFont.HELVETICA, BaseFont.WINANSI, false);
    var bold = BaseFont.createFont(BaseFont.HELVETICA_BOLD, BaseFont.WINANSI, false);
    var found = TEXT.matcher(new String(new PdfReader(pdf).getPageContent(1), ISO_8859_1));
    while (found.find()) {
      // The title is the first that is set, in bold.
      var font = found.group(1).equals("1") ? bold : plain;
      float left = Float.parseFloat(found.group(3));
      float width = font.getWidthPoint(found.group(4), Float.parseFloat(found.group(2)));
      spans.put(found.group(4), new Span(left, left + width));
    }
  }

  float leftOf(String text) {
    return span(text).left();
  }

  float rightOf(String text) {
    return span(text).right();
  }

  private Span span(String text) {
    return Optional.ofNullable(spans.get(text))
        .orElseThrow(() -> new NoSuchElementException(text + " in " + spans.keySet()));
  }
}
