package id.jarinabi.saku.identity.importing;

import io.quarkus.runtime.annotations.RegisterForReflection;

/// What is wrong with one cell of one row.
@RegisterForReflection
record RowError(int row, String field, String code, String detail) {}
