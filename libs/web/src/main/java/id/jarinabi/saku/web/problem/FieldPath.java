package id.jarinabi.saku.web.problem;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// The field as the caller wrote it: without the method and argument that Java sees around it.
final class FieldPath {
  private FieldPath() {}

  static String of(Path path) {
    var fields =
        StreamSupport.stream(path.spliterator(), false)
            .filter(node -> node.getKind() == ElementKind.PROPERTY)
            .map(
                node ->
                    node.getIndex() == null
                        ? node.getName()
                        : "[" + node.getIndex() + "]." + node.getName())
            .collect(Collectors.joining("."))
            .replace(".[", "[");
    return fields.isEmpty() ? lastName(path) : fields;
  }

  private static String lastName(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .reduce((first, last) -> last)
        .map(Path.Node::getName)
        .orElse("");
  }
}
