package org.liuzhun.registry.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.liuzhun.registry.writing.Hygiene;

/// A code table: its values in official order, and the way from what people write to a value.
///
/// @param <E> the enum of the table
public final class CodeTable<E extends Enum<E> & Code> {

  record Line(
      String code, String term, String english, List<String> spellings, List<String> widerCodes) {}

  private static final Map<String, Line> LINES = read();
  private static final Map<Code, Line> BY_VALUE = new ConcurrentHashMap<>();
  private static final Map<Class<?>, CodeTable<?>> TABLES = new ConcurrentHashMap<>();

  private final List<E> values;
  private final Map<String, E> byCode = new HashMap<>();
  private final Map<String, E> byWiderCode = new HashMap<>();
  private final Map<String, E> bySpelling = new HashMap<>();

  private CodeTable(Class<E> type) {
    values = List.of(type.getEnumConstants());
    for (E value : values) {
      byCode.put(value.code(), value);
      bySpelling.put(Hygiene.key(value.term()), value);
      value.spellings().forEach(s -> bySpelling.putIfAbsent(Hygiene.key(s), value));
      line(value).widerCodes().forEach(c -> byWiderCode.put(c, value));
    }
  }

  /// The table of an enum.
  @SuppressWarnings("unchecked")
  public static <E extends Enum<E> & Code> CodeTable<E> of(Class<E> type) {
    return (CodeTable<E>) TABLES.computeIfAbsent(type, _ -> new CodeTable<>(type));
  }

  /// All values in official order.
  public List<E> values() {
    return values;
  }

  /// The value with exactly this code.
  public Optional<E> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// The value that stands for this finer code of the same standard (GB/T 4761 knows 长子, the
  /// national list 之子).
  public Optional<E> byWiderCode(String code) {
    return Optional.ofNullable(byWiderCode.get(code));
  }

  /// The value whose official term or accepted spelling this is, width of characters,
  /// brackets and blanks aside. Codes are not tried: other systems number the same tables
  /// differently.
  public Optional<E> bySpelling(String text) {
    return Optional.ofNullable(bySpelling.get(Hygiene.key(text)));
  }

  static Line line(Code code) {
    return BY_VALUE.computeIfAbsent(code, CodeTable::written);
  }

  private static Line written(Code code) {
    String key = code.getClass().getSimpleName() + "." + code.name();
    return Objects.requireNonNull(LINES.get(key), key);
  }

  private static Map<String, Line> read() {
    Map<String, Line> lines = new HashMap<>();
    try (InputStream in = Code.class.getResourceAsStream("/org/liuzhun/registry/codes.tsv");
        BufferedReader reader = new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      reader.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t", -1)).forEach(cells -> {
        lines.put(cells[0], new Line(cells[1], cells[2], cells[3], list(cells, 4), list(cells, 5)));
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private static List<String> list(String[] cells, int column) {
    return cells.length > column && !cells[column].isEmpty()
        ? List.of(cells[column].split(";"))
        : List.of();
  }
}
