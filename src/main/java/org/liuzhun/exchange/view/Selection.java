package org.liuzhun.exchange.view;

import static org.liuzhun.registry.db.Tables.AUTHORISATION;
import static org.liuzhun.registry.db.Tables.DIVIDEND;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.RELATIVE;
import static org.liuzhun.registry.db.Tables.VISIT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.TableField;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

/// Takes the chosen fields of the chosen households out of the register (选取). Of people, only those
/// who are members today.
///
/// @param plan what is chosen
/// @param village the village
/// @param today the day on which memberships count
record Selection(ViewPlan plan, VillageFile village, LocalDate today) {

  /// Texts that name somebody of the village.
  private static final Set<TableField<?, ?>> NAMES = Set.of(
      PERSON.NAME,
      RELATIVE.NAME,
      HOUSEHOLD.ACCOUNT_NAME,
      PAYMENT.ACCOUNT_NAME,
      PAYMENT.SIGNED_BY,
      MEASURE.PAID_ACCOUNT_NAME,
      DIVIDEND.SIGNED_BY,
      VISIT.SIGNED_BY,
      AUTHORISATION.GUARDIAN);

  List<View.Part> parts() {
    Map<Entity, List<Field<?>>> chosen = new LinkedHashMap<>();
    plan.fields()
        .forEach(field -> chosen
            .computeIfAbsent(Catalogue.entityOf(field), _ -> new ArrayList<>())
            .add(field));
    List<View.Part> parts = new ArrayList<>();
    chosen.forEach((entity, fields) -> parts.add(part(entity, fields)));
    return parts;
  }

  private View.Part part(Entity entity, List<Field<?>> fields) {
    List<View.Column> columns = fields.stream()
        .map(field -> new View.Column(field.key(), field.term(), isHidden(field)))
        .toList();
    List<View.Line> lines = village.dossiers().stream()
        .filter(dossier -> plan.households().contains(dossier.id()))
        .flatMap(dossier -> lines(dossier, entity, fields))
        .toList();
    return new View.Part(entity.key(), columns, lines);
  }

  private Stream<View.Line> lines(Dossier dossier, Entity entity, List<Field<?>> fields) {
    List<Member> members = dossier.members(today);
    List<View.Line> lines = new ArrayList<>();
    for (Row row : dossier.rows(entity)) {
      Optional<UUID> person = person(row);
      Optional<Member> member = person.flatMap(
          id -> members.stream().filter(one -> one.file().id().equals(id)).findFirst());
      if (person.isEmpty() || member.isPresent()) {
        lines.add(line(dossier, member, row, fields));
      }
    }
    return lines.stream();
  }

  private View.Line line(Dossier dossier, Optional<Member> member, Row row, List<Field<?>> fields) {
    return new View.Line(
        dossier.id(),
        dossier.household().get(HOUSEHOLD.NUMBER, ""),
        name(dossier.head(today).map(Member::name).orElse(dossier.title())),
        name(member.map(Member::name).orElse("")),
        row.id(),
        fields.stream().map(field -> cell(field, row)).toList());
  }

  private static Optional<UUID> person(Row row) {
    return row.entity() == Catalogue.PERSON
        ? Optional.of(row.id())
        : row.entity()
            .field("person")
            .flatMap(field ->
                row.get(field.column()) instanceof UUID id ? Optional.of(id) : Optional.empty());
  }

  private JsonNode cell(Field<?> field, Row row) {
    JsonNode value = Values.of(field, row);
    if (!isHidden(field) || value.isNull()) {
      return value;
    }
    String written = value.asText();
    return TextNode.valueOf(field.isMasked() ? field.mask(written) : name(written));
  }

  private boolean isHidden(Field<?> field) {
    return NAMES.contains(field.column())
        ? !plan.wholeNames()
        : field.isMasked() && !plan.wholeNumbers();
  }

  /// A name of which only the first character stands, as on the notice board.
  private String name(String whole) {
    int length = whole.codePointCount(0, whole.length());
    return plan.wholeNames() || length < 2
        ? whole
        : Character.toString(whole.codePointAt(0)) + "*".repeat(length - 1);
  }
}
