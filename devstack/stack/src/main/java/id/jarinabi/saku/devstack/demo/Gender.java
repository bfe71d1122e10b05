package id.jarinabi.saku.devstack.demo;

enum Gender {
  PUTRA,
  PUTRI
}
