package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.PERSON;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.DocumentType;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.text.Texts;

/// From a meaning to the text of a cell: the way back of an import. Sheets of the national system
/// are Chinese.
final class CellText {

  private final VillageFile village;
  private final Draft register;
  private final Statement.Shelf statements;

  CellText(VillageFile village) {
    this.village = village;
    register = new Draft(village);
    statements = new Statement.Shelf(register);
  }

  String of(@Nullable Meaning meaning, Subject subject, Optional<Member> head) {
    return switch (meaning) {
      case Meaning.OfField(var field) ->
        row(subject, entity(field)).map(row -> shown(field, row)).orElse("");
      case Meaning.Place(var field) -> shown(field, village.village());
      case Meaning.Year _ -> String.valueOf(subject.year());
      case Meaning.HeadName _ -> head.map(Member::name).orElse("");
      case Meaning.HeadId _ -> head.map(member -> identity(member.person())).orElse("");
      case Meaning.Identity _ ->
        row(subject, Catalogue.PERSON).map(CellText::identity).orElse("");
      case Meaning.Health _ ->
        row(subject, Catalogue.PERSON_YEAR).map(Health::write).orElse("");
      case Meaning.Item(var items) -> sum(subject, items);
      case Meaning.Total total -> total(subject, total);
      // Entries of lists are no cells of a household's row; what it is today is asked of its file.
      case Meaning.OfList _,
          Meaning.Standing _,
          Meaning.Risk _,
          Meaning.Disaster _,
          Meaning.Measures _,
          Meaning.Removed _,
          Meaning.After _,
          Meaning.Worked _ -> "";
      case null -> "";
    };
  }

  static Entity entity(Field<?> field) {
    return Catalogue.entity(field.key().substring(0, field.key().indexOf('.'))).orElseThrow();
  }

  private Optional<Row> row(Subject subject, Entity entity) {
    Row key = subject.row(entity);
    return key == null ? Optional.empty() : register.registered(key.id());
  }

  private String total(Subject subject, Meaning.Total total) {
    String stated = row(subject, Catalogue.INCOME_STATEMENT)
        .map(row -> shown(total.field(), row))
        .orElse("");
    return stated.isEmpty() ? sum(subject, Statement.group(total.rest())) : stated;
  }

  private String sum(Subject subject, Collection<IncomeItem> items) {
    BigDecimal sum = statements.of(subject).sum(items);
    return sum == null ? "" : sum.toPlainString();
  }

  private static String identity(Row person) {
    var type = person.get(PERSON.DOCUMENT_TYPE);
    String certificate = person.get(PERSON.DISABILITY_CERTIFICATE);
    return type != null && type.is(DocumentType.DISABILITY) && certificate != null
        ? certificate
        : person.get(PERSON.ID_NUMBER, "");
  }

  private static String shown(Field<?> field, Row row) {
    return field.shown(row, Texts.CHINESE);
  }
}
