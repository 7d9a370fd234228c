package org.liuzhun.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.liuzhun.assessment.check.Checks;
import org.liuzhun.assessment.warning.Warnings;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Texts;

/// Writes the catalogue of checks, `src/docs/checks.md`. Run `main` when [CheckCatalogueTest] says
/// that it is stale.
final class CheckCatalogue {

  static final Path FILE = Path.of("src/docs/checks.md");

  private static final Policy POLICY = Policy.of(VillageFile.empty());

  private CheckCatalogue() {}

  public static void main(String... arguments) throws IOException {
    Files.writeString(FILE, text());
  }

  static String text() {
    StringBuilder text = new StringBuilder("""
        # Catalogue of checks 逻辑校验

        Generated from the code; do not edit. Every check is a pure function of one household's file, or of the village.
        Parameters are those of the day, by region; their shipped defaults stand in brackets.

        """);
    for (Precision precision : Precision.values()) {
      text.append("- ")
          .append(label(precision, Texts.CHINESE))
          .append(" ")
          .append(label(precision, Texts.ENGLISH));
      text.append(": ").append(checks(precision).size()).append(" checks\n");
    }
    Checks.ALL.forEach(check -> text.append(entry(check)));
    text.append("\n# Triggers of early warning 预警触发条件\n");
    Warnings.ALL.forEach(check -> text.append(entry(check)));
    return text.toString();
  }

  private static String entry(Check check) {
    Texts.use(Texts.CHINESE);
    String title = check.title();
    String definition = check.definition();
    String precision = check.precision().label();
    Texts.use(Texts.ENGLISH);
    String english = check.definition();
    String heading = "\n## %s %s · %s\n\n".formatted(check.id(), title, check.title());
    String severity = check.severity().name().toLowerCase(Locale.ROOT);
    String facts =
        "%s · %s %s\n".formatted(severity, precision, check.precision().label());
    Texts.use(Texts.CHINESE);
    return heading + definition + "\n" + english + "\n\n- " + facts + "- fields: " + fields(check)
        + parameters(check);
  }

  private static String fields(Check check) {
    return check.fields().stream()
            .map(Field::key)
            .map(key -> "`" + key + "`")
            .collect(Collectors.joining(", "))
        + "\n";
  }

  private static String parameters(Check check) {
    return check.parameters().isEmpty()
        ? ""
        : "- parameters: "
            + check.parameters().stream()
                .map(CheckCatalogue::parameter)
                .collect(Collectors.joining(", "))
            + "\n";
  }

  private static String parameter(String key) {
    String value = POLICY
        .value(key, Family.TODAY)
        .map(parameter -> " (" + parameter.value() + " " + parameter.unit() + ")")
        .orElse(" (none: to be entered)");
    return "`" + key + "`" + value.replace(" )", ")");
  }

  private static List<Check> checks(Precision precision) {
    return Checks.ALL.stream().filter(check -> check.precision() == precision).toList();
  }

  private static String label(Precision precision, Locale language) {
    Texts.use(language);
    String label = precision.label();
    Texts.use(Texts.CHINESE);
    return label;
  }
}
