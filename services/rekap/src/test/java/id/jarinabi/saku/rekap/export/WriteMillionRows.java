package id.jarinabi.saku.rekap.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes a million rows in every form; a process of its own, so that its heap can be small.
final class WriteMillionRows {
  static final int ROWS = 1_000_000;

  private WriteMillionRows() {}

  public static void main(String[] arguments) throws IOException {
    write("CSV", CsvLines::write);
    write("XLSX", XlsxSheets::write);
    write("PDF", PdfPages::write);
  }

  @FunctionalInterface
  private interface Writing {
    void of(Export export, OutputStream out) throws IOException;
  }

  private static void write(String name, Writing writing) throws IOException {
    long began = System.nanoTime();
    var counted = new Counted();
    writing.of(export(), counted);
    System.out.printf(
        "%s %d bytes in %d s%n", name, counted.bytes, (System.nanoTime() - began) / 1_000_000_000);
  }

  private static Export export() {
    var columns =
        List.of(
            Export.text("Waktu", 4),
            Export.text("Nomor struk", 4),
            Export.text("Pemilik saldo", 5),
            Export.text("Barang", 8),
            Export.number("Total", 3));
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
