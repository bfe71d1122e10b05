package id.jarinabi.saku.devstack.demo;

/// One product. `liking` is how often it is chosen, against the others of its unit.
record DemoProduct(String name, String category, long price, int liking) {}
