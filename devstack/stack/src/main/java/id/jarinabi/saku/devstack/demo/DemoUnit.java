package id.jarinabi.saku.devstack.demo;

import java.util.List;

/// A unit of the pondok with its till and its shelf. `audience` is that of the contract.
record DemoUnit(
    String code, String name, String audience, DemoStaff cashier, List<DemoProduct> products) {

  boolean welcomes(Gender gender) {
    return audience.equals("UMUM") || audience.equals(gender.name());
  }

  boolean isCanteen() {
    return !audience.equals("UMUM");
  }
}
