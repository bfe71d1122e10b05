package id.jarinabi.saku.saldo.rule;

/// What a rule is about; the constants are the names in the table and in events.
enum RuleKind {
  UNIT("unit-rule"),
  PRODUCT("product-rule");

  private final String auditName;

  RuleKind(String auditName) {
    this.auditName = auditName;
  }

  String auditName() {
    return auditName;
  }
}
