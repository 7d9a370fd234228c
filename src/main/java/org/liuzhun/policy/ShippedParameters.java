package org.liuzhun.policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// The parameters that the program brings along, read once from `parameters.tsv`.
final class ShippedParameters {

  static final List<Parameter> ALL = read();

  private ShippedParameters() {}

  private static List<Parameter> read() {
    try (InputStream in = Policy.class.getResourceAsStream("parameters.tsv");
        BufferedReader reader = new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> parameter(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Parameter parameter(String[] cells) {
    if (cells.length != 8) {
      throw new IllegalStateException(String.join(" ", cells));
    }
    ParameterKey key = new ParameterKey(cells[0], ParameterKind.valueOf(cells[1]));
    if (!key.kind().accepts(cells[4])) {
      throw new IllegalStateException(String.join(" ", cells));
    }
    Parameter.Origin origin = cells[7].startsWith("working default")
        ? Parameter.Origin.WORKING_DEFAULT
        : Parameter.Origin.SHIPPED;
    return new Parameter(
        key, cells[2], LocalDate.parse(cells[3]), cells[4], cells[5], cells[6], origin);
  }
}
