package org.liuzhun.print.sheet;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;

/// Everything that a template can name of one household: every entity under its official
/// Chinese name, and the derived keys.
final class HouseholdValues {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Texts.CHINESE);

  private HouseholdValues() {}

  static Map<String, Object> of(Subject subject) {
    Values values = new Values();
    Map<String, Object> all = values.map();
    Catalogue.ENTITIES.forEach(entity -> all.put(entity.term(), entityValue(entity, subject)));
    title(subject, values);
    blocks(subject, values);
    values.put(
        Key.LIVING,
        subject.map(subject
            .dossier()
            .livingOrBefore(subject.year())
            .orElseGet(() -> Row.empty(Catalogue.HOUSEHOLD_YEAR, new UUID(0, 0)))));
    new FamilyValues(subject).put(values);
    new ContactValues(subject).put(values);
    new StatusValues(subject).put(values);
    new HelpValues(subject).put(values);
    new EnjoyedValues(subject).put(values);
    new IncomeValues(subject).put(values);
    new GuaranteeValues(subject).put(values);
    new SummaryValues(subject).put(values);
    new PhotoValues(subject).put(values);
    values.put(Key.PAPER_PAGES, new PaperPages(subject));
    new FileValues(subject).put(values);
    return all;
  }

  /// A day as it is written out.
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /// Whether there is one row of an entity for a handbook, not a list.
  static boolean isSingle(Entity entity) {
    return entity == Catalogue.HOUSEHOLD || entity == Catalogue.VILLAGE;
  }

  private static Object entityValue(Entity entity, Subject subject) {
    if (entity == Catalogue.HOUSEHOLD) {
      return subject.map(subject.dossier().household());
    }
    if (entity == Catalogue.VILLAGE) {
      return subject.map(subject.village().village());
    }
    List<Row> rows = entity.owner() == Owner.VILLAGE
        ? subject.village().rows(entity)
        : subject.dossier().rows(entity);
    return subject.maps(rows);
  }

  private static void title(Subject subject, Values values) {
    Row village = subject.village().village();
    String place = Stream.of(
            VILLAGE.PROVINCE, VILLAGE.CITY, VILLAGE.COUNTY, VILLAGE.TOWNSHIP, VILLAGE.NAME)
        .map(column -> village.get(column, ""))
        .collect(Collectors.joining());
    values.put(Key.PLACE, place + subject.dossier().household().get(HOUSEHOLD.VILLAGE_GROUP, ""));
    values.put(Key.YEAR, Integer.toString(subject.year()));
    values.put(Key.PREVIOUS_YEAR, Integer.toString(subject.year() - 1));
    values.put(Key.TODAY, day(subject.today()));
    values.put(Key.REASON, subject.options().reason());
    values.put(Key.COPY, subject.options().copy().term());
    values.put(Key.KIND, Words.of(kind(subject.year())));
    values.put(Key.BOOK, Words.of(book(subject).title()));
  }

  /// The work has changed its name with the years: poverty relief until 2020, a transition until
  /// 2025.
  private static String kind(int year) {
    if (year <= 2020) {
      return "kind.poverty";
    }
    return year <= 2025 ? "kind.monitoring" : "kind.regular";
  }

  private static Book book(Subject subject) {
    Situation situation = Situation.of(subject.dossier(), subject.today());
    return subject.options().plan().book().of(situation, subject.year());
  }

  /// What the office prints; where the fitting book is asked for, what is in the household's own.
  private static void blocks(Subject subject, Values values) {
    BookPlan plan = subject.options().plan();
    Book own = plan.book() == Book.FITTING ? book(subject) : Book.FITTING;
    values.put(
        Key.BLOCKS,
        plan.parts().stream()
            .filter(part -> part.printed() && own.has(part.block()))
            .map(part -> new Values()
                .put(Key.BLOCK, part.block().term())
                .put(Key.BLOCK_NAME, part.name().isEmpty() ? part.block().heading() : part.name())
                .map())
            .toList());
  }
}
