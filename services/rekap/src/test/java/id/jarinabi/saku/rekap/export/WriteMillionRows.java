package id.jarinabi.saku.rekap.export;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.util.List;

/// Writes a million rows in every form; a process of its own, so that its heap can be small.
final class WriteMillionRows {
  static final int ROWS = 1_000_000;

  private WriteMillionRows() {}

  public static void main(String[] arguments) throws IOException {
    var files = List.<MessageBodyWriter<Export>>of(new CsvFiles(), new XlsxFiles(), new PdfFiles());
    for (var file : files) {
      long began = System.nanoTime();
      var counted = new Counted();
      file.writeTo(
          export(),
          Export.class,
          Export.class,
          new Annotation[0],
          MediaType.WILDCARD_TYPE,
          new MultivaluedHashMap<>(),
          counted);
      System.out.printf(
          "%s %d bytes in %d s%n",
          file.getClass().getSimpleName(),
          counted.bytes,
          (System.nanoTime() - began) / 1_000_000_000);
    }
  }

  private static Export export() {
    var columns =
        List.of(
            Export.column("Waktu", 4),
            Export.column("Nomor struk", 4),
            Export.column("Pemilik saldo", 5),
            Export.column("Barang", 8),
            Export.column("Total", 3));
    return new Export(
        "Transaksi santri",
        "transaksi",
        columns,
        sink -> {
          for (long i = 0; i < ROWS; i++) {
            sink.row(
                "2026-11-23 09:41:07",
                "KPA-" + i,
                "Santri " + i % 5_000,
                i % 9 + " Nasi goreng, 1 Teh",
                i);
          }
        });
  }

  private static final class Counted extends OutputStream {
    private long bytes;

    @Override
    public void write(int one) {
      bytes++;
    }

    @Override
    public void write(byte[] many, int from, int count) {
      bytes += count;
    }
  }
}
