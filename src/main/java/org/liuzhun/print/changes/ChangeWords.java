package org.liuzhun.print.changes;

import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Cover;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Chronicle;
import org.liuzhun.store.HistoryEntry;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.text.Texts;

/// What a chronicle says in the words of people (修改记录的写法): names for rows, terms for values,
/// numbers as they may be read.
///
/// @param village the village as it shows now
/// @param chronicle what was changed
/// @param cover how numbers stand
public record ChangeWords(VillageFile village, Chronicle chronicle, Cover cover) {

  /// With the middle of numbers hidden.
  public ChangeWords(VillageFile village, Chronicle chronicle) {
    this(village, chronicle, Cover.HIDDEN);
  }

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /// The same with the middle of numbers hidden.
  public ChangeWords covered() {
    return new ChangeWords(village, chronicle);
  }

  /// When it was written, to the minute, in this zone.
  public static String when(HistoryEntry entry, ZoneId zone) {
    return TIME.format(entry.when().atZoneSameInstant(zone));
  }

  /// Who wrote it, or that this was erased.
  public static String who(HistoryEntry entry) {
    return entry.who().isEmpty() ? Texts.of("time.who-erased") : entry.who();
  }

  /// What brought it about and why: nothing for an edit without reason.
  public static String why(HistoryEntry entry) {
    String reason = entry.reason() == null ? "" : entry.reason();
    if (entry.kind() == Heading.Kind.EDIT) {
      return reason;
    }
    String kind = Texts.of("time.kind." + entry.kind().name().toLowerCase(Locale.ROOT));
    return reason.isEmpty() ? kind : Texts.of("time.kind-reason", kind, reason);
  }

  /// The field, or what happened to the row.
  public static String what(HistoryEntry entry) {
    Field<?> field = entry.field();
    return field == null ? happened(entry.what()) : field.label(Texts.language());
  }

  /// What happened, in a word.
  public static String happened(HistoryEntry.What what) {
    return Texts.of("time.what." + what.name().toLowerCase(Locale.ROOT));
  }

  /// The value before; empty for none.
  public String before(HistoryEntry entry) {
    return value(entry.field(), entry.before());
  }

  /// The value after, or that it was erased; empty for none.
  public String after(HistoryEntry entry) {
    return entry.what() == HistoryEntry.What.ERASED
        ? happened(entry.what())
        : value(entry.field(), entry.after());
  }

  /// The households in whose files a row is or was, by their heads' names.
  public String households(UUID row) {
    Set<UUID> ids = chronicle.households().getOrDefault(row, Set.of());
    return ids.stream().map(this::household).sorted().collect(Collectors.joining("、"));
  }

  /// What a row is called: its list, whose it is, of which year.
  public String row(Entity entity, UUID id) {
    Row row = chronicle.rows().get(id);
    Stream<String> parts = Stream.of(
        entity.label(Texts.language()),
        person(row).map(this::personName).orElse(""),
        row == null ? "" : distinction(row));
    return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
  }

  /// The name of a household's file, also of one that is no longer there.
  public String household(UUID id) {
    return village
        .dossier(id)
        .map(Dossier::title)
        .filter(title -> !title.isEmpty())
        .orElseGet(() -> Texts.of("time.gone-household"));
  }

  /// A value as people read it; empty for none.
  public String value(@Nullable Field<?> field, @Nullable Object value) {
    return field == null || value == null ? "" : shown(field, value);
  }

  @SuppressWarnings("unchecked")
  private <T> String shown(Field<T> field, Object value) {
    return switch (field.kind()) {
      case ReferenceKind reference -> referred(reference.entity(), (UUID) value);
      default -> cover.of(field, field.kind().format((T) value, Texts.language()));
    };
  }

  private String referred(String entity, UUID id) {
    return switch (entity) {
      case "person" -> personName(id);
      case "household" -> household(id);
      case "helper" ->
        village
            .row(Catalogue.HELPER, id)
            .map(row -> row.get(HELPER.NAME, ""))
            .orElse(Texts.of("time.gone"));
      default -> Catalogue.entity(entity).map(kind -> row(kind, id)).orElse(Texts.of("time.gone"));
    };
  }

  private String personName(UUID id) {
    return Optional.ofNullable(chronicle.rows().get(id))
        .map(row -> row.get(PERSON.NAME))
        .or(() -> village.dossiersOf(id).stream()
            .findFirst()
            .flatMap(dossier -> dossier.member(id))
            .map(member -> member.name()))
        .orElse("");
  }

  private static Optional<UUID> person(@Nullable Row row) {
    if (row == null) {
      return Optional.empty();
    }
    if (row.entity() == Catalogue.PERSON) {
      return Optional.of(row.id());
    }
    if (row.entity() == Catalogue.MEMBERSHIP) {
      return Optional.ofNullable(row.get(MEMBERSHIP.PERSON));
    }
    return row.entity().owner() == Owner.PERSON
        ? row.entity().owning().map(row::get)
        : Optional.empty();
  }

  /// What tells a row from the others of its list: the year, else its first words.
  private String distinction(Row row) {
    if (row.entity() == Catalogue.PERSON
        || row.entity() == Catalogue.MEMBERSHIP
        || row.entity() == Catalogue.HOUSEHOLD) {
      return "";
    }
    return row.entity()
        .field("year")
        .or(() -> firstTold(row))
        .map(field -> value(field, row.get(field.column())))
        .orElse("");
  }

  private static Optional<Field<?>> firstTold(Row row) {
    return row.entity().fields().stream()
        .filter(field -> !(field.kind() instanceof ReferenceKind))
        .filter(field -> !field.is(Field.Trait.HIDDEN))
        .filter(field -> row.get(field.column()) != null)
        .findFirst();
  }
}
