package org.liuzhun.assessment.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.RiskType;

/// The matching table (因户施策匹配表): which measures serve which cause of poverty and which risk. The
/// default stands in
/// `matching.tsv`; "other" has no line, anything may serve it.
public final class Matching {

  private static final Matching DEFAULT = read();

  private final Map<Cause, Need> causes = new EnumMap<>(Cause.class);
  private final Map<RiskType, Need> risks = new EnumMap<>(RiskType.class);

  private Matching() {}

  /// The table that the program brings along.
  public static Matching standard() {
    return DEFAULT;
  }

  /// What a cause of poverty needs.
  public Optional<Need> of(Cause cause) {
    return Optional.ofNullable(causes.get(cause));
  }

  /// What a risk needs.
  public Optional<Need> of(RiskType risk) {
    return Optional.ofNullable(risks.get(risk));
  }

  private static Matching read() {
    Matching matching = new Matching();
    try (InputStream in = Matching.class.getResourceAsStream("matching.tsv");
        BufferedReader reader = new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> matching.take(line.split("\t", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return matching;
  }

  private void take(String[] cells) {
    Need need = new Need(
        Measures.of(cells[2]),
        Measures.of(cells[3]),
        Measures.words(cells[4]).map(MeasureType::valueOf).toList());
    switch (cells[0]) {
      case "CAUSE" -> causes.put(Cause.valueOf(cells[1]), need);
      case "RISK" -> risks.put(RiskType.valueOf(cells[1]), need);
      default -> throw new IllegalStateException(cells[0]);
    }
  }
}
