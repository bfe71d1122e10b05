package id.jarinabi.saku.devstack.demo;

import java.util.List;

/// What there is to buy, and for how many rupiah.
final class Catalogue {
  static final DemoUnit KANTIN_PUTRA =
      new DemoUnit(
          "KPA",
          "Kantin Putra",
          "PUTRA",
          DemoStaff.KANTIN_PUTRA,
          List.of(
              new DemoProduct("Nasi Goreng", "Makanan", 9_000, 9),
              new DemoProduct("Nasi Ayam Geprek", "Makanan", 12_000, 7),
              new DemoProduct("Nasi Pecel", "Makanan", 7_000, 6),
              new DemoProduct("Soto Ayam", "Makanan", 8_000, 5),
              new DemoProduct("Bakso Urat", "Makanan", 10_000, 4),
              new DemoProduct("Gorengan", "Camilan", 1_000, 12),
              new DemoProduct("Tempe Mendoan", "Camilan", 1_500, 9),
              new DemoProduct("Kerupuk", "Camilan", 1_000, 8),
              new DemoProduct("Roti Bakar Cokelat", "Camilan", 6_000, 3),
              new DemoProduct("Es Teh Manis", "Minuman", 2_500, 12),
              new DemoProduct("Es Jeruk", "Minuman", 3_500, 7),
              new DemoProduct("Air Mineral 600 ml", "Minuman", 3_000, 9),
              new DemoProduct("Susu Cokelat Dingin", "Minuman", 5_000, 4)));

  static final DemoUnit KANTIN_PUTRI =
      new DemoUnit(
          "KPI",
          "Kantin Putri",
          "PUTRI",
          DemoStaff.KANTIN_PUTRI,
          List.of(
              new DemoProduct("Nasi Kuning", "Makanan", 8_000, 7),
              new DemoProduct("Lontong Sayur", "Makanan", 7_500, 6),
              new DemoProduct("Mie Ayam", "Makanan", 9_000, 6),
              new DemoProduct("Seblak", "Makanan", 8_000, 8),
              new DemoProduct("Siomay", "Camilan", 6_000, 7),
              new DemoProduct("Cilok", "Camilan", 3_000, 10),
              new DemoProduct("Pisang Goreng", "Camilan", 1_500, 9),
              new DemoProduct("Risoles Mayo", "Camilan", 2_500, 8),
              new DemoProduct("Puding Susu", "Camilan", 3_000, 5),
              new DemoProduct("Es Teh Manis", "Minuman", 2_500, 11),
              new DemoProduct("Es Campur", "Minuman", 6_000, 4),
              new DemoProduct("Jus Alpukat", "Minuman", 7_000, 4),
              new DemoProduct("Air Mineral 600 ml", "Minuman", 3_000, 9)));

  static final DemoUnit KOPERASI =
      new DemoUnit(
          "KOP",
          "Koperasi Santri",
          "UMUM",
          DemoStaff.KOPERASI,
          List.of(
              new DemoProduct("Buku Tulis 38 Lembar", "Alat Tulis", 4_500, 8),
              new DemoProduct("Pulpen Hitam", "Alat Tulis", 3_000, 9),
              new DemoProduct("Pensil 2B", "Alat Tulis", 3_500, 5),
              new DemoProduct("Penghapus", "Alat Tulis", 2_000, 3),
              new DemoProduct("Sabun Mandi", "Kebersihan", 4_500, 6),
              new DemoProduct("Sampo Saset", "Kebersihan", 1_000, 9),
              new DemoProduct("Pasta Gigi", "Kebersihan", 8_500, 3),
              new DemoProduct("Sikat Gigi", "Kebersihan", 6_000, 2),
              new DemoProduct("Deterjen Saset", "Kebersihan", 2_000, 7),
              new DemoProduct("Mi Instan Gelas", "Jajanan", 6_500, 5),
              new DemoProduct("Biskuit Kelapa", "Jajanan", 4_000, 6),
              new DemoProduct("Minuman Soda Kaleng", "Jajanan", 8_000, 4),
              new DemoProduct("Kaus Kaki", "Pakaian", 12_000, 1),
              new DemoProduct("Kitab Safinatun Najah", "Kitab", 18_000, 1)));

  static final DemoUnit LAUNDRY =
      new DemoUnit(
          "LDY",
          "Laundry Pondok",
          "UMUM",
          DemoStaff.LAUNDRY,
          List.of(
              new DemoProduct("Cuci Kering per kg", "Kiloan", 4_000, 9),
              new DemoProduct("Cuci Setrika per kg", "Kiloan", 6_000, 8),
              new DemoProduct("Setrika Saja per kg", "Kiloan", 3_500, 5),
              new DemoProduct("Cuci Seragam", "Satuan", 5_000, 6),
              new DemoProduct("Cuci Sarung", "Satuan", 4_000, 5),
              new DemoProduct("Cuci Mukena", "Satuan", 5_000, 4),
              new DemoProduct("Cuci Jaket", "Satuan", 7_000, 3),
              new DemoProduct("Cuci Seprai", "Satuan", 8_000, 2),
              new DemoProduct("Cuci Selimut", "Satuan", 12_000, 1),
              new DemoProduct("Cuci Sepatu", "Satuan", 15_000, 1)));

  static final List<DemoUnit> UNITS = List.of(KANTIN_PUTRA, KANTIN_PUTRI, KOPERASI, LAUNDRY);

  private Catalogue() {}
}
