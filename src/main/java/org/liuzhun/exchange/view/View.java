package org.liuzhun.exchange.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.store.trust.SignedText;

/// Chosen fields of chosen households for one reader (选送件), signed by the laptop that made it.
///
/// @param id its number
/// @param space the village's data set
/// @param village the village's name
/// @param sender the laptop that made it
/// @param from who works with that laptop
/// @param whom for whom it is
/// @param purpose what it is for
/// @param made when, by the sender's clock
/// @param seen how far the log of each laptop reached there; an older program did not say
/// @param until the last day on which it opens and answers are taken
/// @param signs the sender's key (X.509 encoding, hexadecimal)
/// @param answerTo the laptops' keys that answers are sealed for (`age1…`)
/// @param answers the key that answers are signed with
/// @param parts the tables, one for each kind of row
/// @param source the signed text
public record View(
    UUID id,
    UUID space,
    String village,
    UUID sender,
    String from,
    String whom,
    String purpose,
    OffsetDateTime made,
    Map<UUID, Long> seen,
    LocalDate until,
    String signs,
    List<String> answerTo,
    AnswerKey answers,
    List<Part> parts,
    SignedText source) {

  /// A table: rows of one kind.
  ///
  /// @param entity the kind's key
  /// @param columns what stands in each column
  /// @param lines the rows
  public record Part(String entity, List<Column> columns, List<Line> lines) {

    /// What the rows are called.
    public String label(Locale language) {
      return Catalogue.entity(entity).map(kind -> kind.label(language)).orElse(entity);
    }
  }

  /// A column.
  ///
  /// @param key the field's key
  /// @param term its official term
  /// @param masked whether what stands there is hidden in part
  public record Column(String key, String term, boolean masked) {

    /// Keeps the term as the register keeps texts.
    public Column {
      term = Hygiene.clean(term);
    }

    /// Its heading.
    public String label(Locale language) {
      return field().map(field -> field.label(language)).orElse(term);
    }

    /// The field; empty when this program does not know it.
    public Optional<Field<?>> field() {
      return Catalogue.field(key);
    }

    /// What a cell says.
    public String words(JsonNode cell, Locale language) {
      if (cell.isNull()) {
        return "";
      }
      return masked || field().isEmpty()
          ? Hygiene.clean(cell.asText())
          : Values.words(field().get(), cell, language);
    }
  }

  /// A row, and whose it is.
  ///
  /// @param household the household's identity
  /// @param number its number
  /// @param name the name it goes by
  /// @param person the member whose the row is; empty when it is the household's
  /// @param row the row's identity
  /// @param cells one value for each column, as the log writes it
  public record Line(
      UUID household, String number, String name, String person, UUID row, List<JsonNode> cells) {

    /// Keeps texts as the register keeps them.
    public Line {
      number = Hygiene.clean(number);
      name = Hygiene.clean(name);
      person = Hygiene.clean(person);
    }
  }

  /// Keeps its own lists, and texts as the register keeps them.
  public View {
    village = Hygiene.clean(village);
    from = Hygiene.clean(from);
    whom = Hygiene.clean(whom);
    purpose = Hygiene.clean(purpose);
    seen = Map.copyOf(seen);
    answerTo = List.copyOf(answerTo);
    parts = List.copyOf(parts);
  }

  /// The twelve digits by which reader and village compare it by voice.
  public String number() {
    return source.number();
  }

  View signed(SignedText text) {
    return new View(
        id, space, village, sender, from, whom, purpose, made, seen, until, signs, answerTo,
        answers, parts, text);
  }

  /// How many households it shows.
  public long households() {
    return parts.stream()
        .flatMap(part -> part.lines().stream())
        .map(Line::household)
        .distinct()
        .count();
  }

  /// A cell.
  record Place(Part part, Line line, int column) {

    Column heading() {
      return part.columns().get(column);
    }

    JsonNode value() {
      return line.cells().get(column);
    }
  }

  /// The cell of a row and a field; empty when the view does not show it.
  Optional<Place> place(UUID row, String field) {
    for (Part part : parts) {
      for (Line line : part.lines()) {
        for (int i = 0; i < part.columns().size(); i++) {
          if (line.row().equals(row) && part.columns().get(i).key().equals(field)) {
            return Optional.of(new Place(part, line, i));
          }
        }
      }
    }
    return Optional.empty();
  }
}
