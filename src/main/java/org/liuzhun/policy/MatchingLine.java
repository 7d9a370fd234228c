package org.liuzhun.policy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.CodeTable;
import org.liuzhun.registry.code.MeasureCategory;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.text.Texts;

/// One line of the matching table (因户施策匹配表): what a cause of poverty or a risk asks for. It
/// is kept as the codes of measures and of their categories, `serves=07,10;first=703`, and
/// read and typed in words.
///
/// @param parts the measures and categories of each part that the line has
public record MatchingLine(Map<Part, Set<Code>> parts) {

  /// A part of a line, a column of the table.
  public enum Part {
    /// 应有: it must have one of these.
    SERVES,
    /// 也可: these suit it as well.
    SUITS,
    /// 先建议: suggested first when nothing serves it.
    FIRST,
    /// 仅有则矛盾: a contradiction when the family has nothing else.
    ALONE,
    /// 无劳动能力则矛盾: a contradiction for whoever is not able to work.
    UNABLE;

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    private String label() {
      return Texts.of("policy.matching." + word());
    }
  }

  /// The measures and categories of a part.
  public Set<Code> part(Part part) {
    return parts.getOrDefault(part, Set.of());
  }

  /// The line as it is kept; empty when the text is none.
  public static Optional<MatchingLine> read(String kept) {
    return parse(kept, Part::word, MatchingLine::ofCode);
  }

  /// The line as people type it, in the language in use; empty when a word in it is not known.
  public static Optional<MatchingLine> typed(String words) {
    return parse(words, Part::label, MatchingLine::ofWord);
  }

  /// How it is kept.
  public String kept() {
    return written(Part::word, Code::code, "=", ",", ";");
  }

  /// How people read it, in the language in use.
  public String shown() {
    return written(
        Part::label,
        MatchingLine::words,
        Texts.of("policy.matching.is"),
        Texts.of("policy.matching.and"),
        Texts.of("policy.matching.next"));
  }

  private String written(
      Function<Part, String> part,
      Function<Code, String> code,
      String is,
      String and,
      String next) {
    return parts.entrySet().stream()
        .map(one -> part.apply(one.getKey())
            + is
            + one.getValue().stream().map(code).collect(Collectors.joining(and)))
        .collect(Collectors.joining(next));
  }

  private static Optional<MatchingLine> parse(
      String text, Function<Part, String> name, Function<String, Optional<Code>> code) {
    Map<Part, Set<Code>> parts = new EnumMap<>(Part.class);
    for (String piece : text.isBlank() ? new String[0] : text.split("[;；]", -1)) {
      String[] cells = piece.split("[=:：]", 2);
      Optional<Part> part = Arrays.stream(Part.values())
          .filter(one -> Hygiene.key(name.apply(one)).equals(Hygiene.key(cells[0])))
          .findFirst();
      Optional<Set<Code>> codes = cells.length < 2 ? Optional.empty() : codes(cells[1], code);
      if (part.isEmpty() || codes.isEmpty() || !fits(part.get(), codes.get())) {
        return Optional.empty();
      }
      parts.put(part.get(), codes.get());
    }
    return Optional.of(new MatchingLine(parts));
  }

  private static Optional<Set<Code>> codes(String cell, Function<String, Optional<Code>> code) {
    List<Optional<Code>> found =
        Stream.of(cell.split("[,，、]")).map(String::strip).map(code).toList();
    return found.stream().allMatch(Optional::isPresent)
        ? Optional.of(found.stream()
            .flatMap(Optional::stream)
            .collect(Collectors.toCollection(LinkedHashSet::new)))
        : Optional.empty();
  }

  /// A single measure can be suggested, a category cannot.
  private static boolean fits(Part part, Set<Code> codes) {
    return part != Part.FIRST || codes.stream().allMatch(MeasureType.class::isInstance);
  }

  private static Optional<Code> ofCode(String code) {
    return CodeTable.of(MeasureCategory.class)
        .byCode(code)
        .<Code>map(category -> category)
        .or(() -> CodeTable.of(MeasureType.class).byCode(code));
  }

  private static Optional<Code> ofWord(String word) {
    return all()
        .filter(code -> Hygiene.key(words(code)).equals(Hygiene.key(word)))
        .findFirst()
        .or(() -> all()
            .filter(code -> Hygiene.key(code.term()).equals(Hygiene.key(word)))
            .findFirst());
  }

  private static Stream<Code> all() {
    return Stream.concat(Stream.of(MeasureType.values()), Stream.of(MeasureCategory.values()));
  }

  /// A category is told from a measure of the same name.
  private static String words(Code code) {
    String term = Texts.language().equals(Texts.CHINESE) ? code.term() : code.english();
    return code instanceof MeasureCategory ? Texts.of("policy.matching.all", term) : term;
  }
}
