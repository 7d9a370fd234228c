package org.liuzhun.exchange;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Cover;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowNames;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.db.Tables;
import org.liuzhun.store.Apart;
import org.liuzhun.store.Conflict;
import org.liuzhun.store.trust.Trust;
import org.liuzhun.text.Texts;

/// How a conflict is told to people: whom it is about, what it is about, what there is to choose.
///
/// @param village the village as it shows
/// @param trust the laptops, for their names
/// @param cover how numbers stand
public record ConflictWords(VillageFile village, Trust trust, Cover cover) {

  private static final int MOST_PAPERS = 3;

  /// With the middle of numbers hidden.
  public ConflictWords(VillageFile village, Trust trust) {
    this(village, trust, Cover.HIDDEN);
  }

  /// The same with numbers as a whole.
  public ConflictWords whole() {
    return new ConflictWords(village, trust, Cover.WHOLE);
  }

  /// Whom it is about: the person, the household, or the village.
  public String whom(Conflict conflict) {
    return whom(conflict.row()).orElseGet(() -> village.village().get(Tables.VILLAGE.NAME, ""));
  }

  /// Whom a row is about: the person, or the household; empty when it is in no file.
  public Optional<String> whom(UUID row) {
    return dossier(row)
        .map(dossier ->
            person(dossier, row).filter(name -> !name.isEmpty()).orElseGet(dossier::title));
  }

  /// The household whose file it stands in.
  public Optional<Dossier> dossier(Conflict conflict) {
    return dossier(conflict.row());
  }

  private Optional<Dossier> dossier(UUID row) {
    return village.dossiers().stream()
        .filter(dossier -> dossier.find(row).isPresent())
        .min(Comparator.comparing(Dossier::id));
  }

  private static Optional<String> person(Dossier dossier, UUID row) {
    return dossier.everybody().stream()
        .filter(member -> member.membership().id().equals(row)
            || member.file().id().equals(row)
            || Catalogue.ENTITIES.stream()
                .anyMatch(entity ->
                    member.file().rows(entity).stream().anyMatch(r -> r.id().equals(row))))
        .map(Member::name)
        .findFirst();
  }

  /// What it is about: the field with its list, or the kind of conflict.
  public String what(Conflict conflict) {
    Locale language = Texts.language();
    Field<?> field = conflict.field();
    return switch (conflict.kind()) {
      case FIELD ->
        conflict.entity().label(language) + " › " + (field == null ? "" : field.label(language));
      case DELETED -> conflict.entity().label(language) + " › " + Texts.of("exchange.deleted");
      case SAME_HOUSEHOLD -> Texts.of("exchange.same-household");
      case SAME_ENTRY ->
        conflict.entity().label(language) + " › " + Texts.of("exchange.same-entry");
      case SAME_PERSON -> Texts.of("exchange.same-person");
      case TWO_HOUSEHOLDS -> Texts.of("exchange.two-households");
    };
  }

  /// The papers in the file that may tell who is right, the latest first; empty when there are
  /// none.
  public String evidence(Conflict conflict) {
    List<String> papers = dossier(conflict).map(ConflictWords::papers).orElse(List.of());
    String first = papers.stream().limit(MOST_PAPERS).collect(Collectors.joining(" · "));
    return papers.size() <= MOST_PAPERS
        ? first
        : Texts.of("exchange.evidence.more", first, papers.size() - MOST_PAPERS);
  }

  private static List<String> papers(Dossier dossier) {
    Comparator<Row> latest = Comparator.comparing(
        row -> row.get(Tables.DOCUMENT.TAKEN_ON, LocalDate.MIN), Comparator.reverseOrder());
    return dossier.rows(Catalogue.DOCUMENT).stream()
        .filter(paper -> !paper.get(Tables.DOCUMENT.TITLE, "").isEmpty())
        .sorted(latest)
        .map(ConflictWords::paper)
        .distinct()
        .toList();
  }

  private static String paper(Row paper) {
    LocalDate day = paper.get(Tables.DOCUMENT.TAKEN_ON);
    String title = paper.get(Tables.DOCUMENT.TITLE, "");
    return day == null ? title : title + " " + day;
  }

  /// Whether the values of a conflict are told with their middle hidden.
  public boolean hides(Conflict conflict) {
    Field<?> field = conflict.field();
    return cover == Cover.HIDDEN
        && conflict.kind() == Conflict.Kind.FIELD
        && field != null
        && field.isMasked();
  }

  /// The value that a version stands for.
  public String value(Conflict conflict, Conflict.Version version) {
    return switch (conflict.kind()) {
      case FIELD -> shown(conflict, version.value());
      case DELETED -> deleted(version);
      case SAME_HOUSEHOLD ->
        village.dossier(version.row()).map(ConflictWords::household).orElse("");
      case SAME_ENTRY -> entry(conflict.entity(), version.row());
      case SAME_PERSON, TWO_HOUSEHOLDS -> place(version.row());
    };
  }

  /// What is deleted, or what was written to it meanwhile.
  @SuppressWarnings("unchecked")
  private String deleted(Conflict.Version version) {
    if (version.deletes()) {
      return Texts.of("exchange.delete");
    }
    return version.value() instanceof Map<?, ?> written
        ? Texts.of("exchange.keep.with", written((Map<Field<?>, Object>) written))
        : Texts.of("exchange.keep");
  }

  private String written(Map<Field<?>, Object> written) {
    Locale language = Texts.language();
    return written.entrySet().stream()
        .limit(MOST_PAPERS)
        .map(cell -> cell.getKey().label(language) + " " + words(cell.getKey(), cell.getValue()))
        .collect(Collectors.joining(" · "));
  }

  @SuppressWarnings("unchecked")
  private String words(Field<?> field, Object value) {
    return cover.of(field, ((Field<Object>) field).kind().format(value, Texts.language()));
  }

  private static String household(Dossier dossier) {
    return Texts.of(
        "exchange.household",
        dossier.title(),
        dossier.household().get(Tables.HOUSEHOLD.NUMBER, ""),
        dossier.everybody().size());
  }

  /// What says that the rows are different after all; for conflicts that may be so.
  public static String different(Conflict conflict) {
    return Texts.of(differentKey(conflict));
  }

  /// The key of these words.
  public static String differentKey(Conflict conflict) {
    return switch (conflict.kind()) {
      case SAME_HOUSEHOLD -> "exchange.different-households";
      case SAME_ENTRY -> "exchange.different-entries";
      default -> "exchange.different";
    };
  }

  /// What an entry says, with the names of what it names: the helper, the project, the policy.
  private String entry(Entity entity, UUID id) {
    return village.all(entity).stream()
        .filter(row -> row.id().equals(id))
        .flatMap(row -> entity.fields().stream().map(field -> cell(row, field)))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String cell(Row row, Field<?> field) {
    return field.kind() instanceof ReferenceKind to
        ? Catalogue.entity(to.entity())
            .flatMap(entity -> named(row, entity, (UUID) row.get(field.column())))
            .orElse("")
        : cover.of(field, field.shown(row, Texts.language())).strip();
  }

  /// A member stands in the household's file, all else in the village's.
  private Optional<String> named(Row row, Entity entity, @Nullable UUID to) {
    return entity == Catalogue.PERSON && to != null
        ? dossier(row.id()).flatMap(file -> file.member(to)).map(Member::name)
        : village.row(entity, to).map(one -> RowNames.of(one, cover));
  }

  /// The value before.
  public String base(Conflict conflict) {
    return conflict.kind() == Conflict.Kind.FIELD ? shown(conflict, conflict.base()) : "";
  }

  private String shown(Conflict conflict, @Nullable Object value) {
    Field<?> field = conflict.field();
    return field == null || value == null ? Texts.of("exchange.empty") : words(field, value);
  }

  /// A person's name and households, or the household of a membership.
  private String place(UUID row) {
    return village.dossiers().stream()
        .flatMap(dossier -> dossier.everybody().stream()
            .filter(m -> m.file().id().equals(row) || m.membership().id().equals(row))
            .map(member -> Texts.of("exchange.place", member.name(), number(dossier))))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String number(Dossier dossier) {
    Row household = dossier.household();
    return household.get(Tables.HOUSEHOLD.NUMBER, dossier.title());
  }

  /// A value that is kept apart: whom it is about, the field, the value.
  public String apart(Apart.Value value) {
    String whom = village.dossiers().stream()
        .filter(dossier -> dossier.find(value.row()).isPresent())
        .map(Dossier::title)
        .findFirst()
        .orElse("");
    Locale language = Texts.language();
    Field<?> field = value.field();
    Object written = value.value();
    String what = value.deletes() || field == null
        ? value.entity().label(language) + " " + Texts.of("exchange.delete")
        : field.label(language) + " "
            + (written == null ? Texts.of("exchange.empty") : words(field, written));
    return whom.isEmpty() ? what : whom + " " + what;
  }

  /// What a laptop is called; its number where it is unknown.
  public String laptop(UUID device) {
    return trust
        .member(device)
        .map(member -> member.certificate().name())
        .orElseGet(() -> device.toString().substring(0, 8));
  }
}
