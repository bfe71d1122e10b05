package id.jarinabi.saku.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/// Money and every other whole number is a plain `integer`: generated clients turn a format
/// `int64` into a BigInt, which cannot be reckoned with together with numbers.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PlainIntegers implements OASFilter {

  @Override
  public Schema filterSchema(Schema schema) {
    if ("int64".equals(schema.getFormat())) {
      schema.setFormat(null);
    }
    return schema;
  }
}
