package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PRODUCTION_RECORD;
import static org.liuzhun.registry.db.Tables.WORK_SPELL;

import java.util.Comparator;
import java.util.List;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Desk;
import org.liuzhun.ui.parts.ListColumns;

/// What the family lives on (务工产业): the spells of work of its members, what it grew and raised year
/// by year, and its micro-loans, which are measures of that type.
final class LivelihoodSection {

  private LivelihoodSection() {}

  static SectionView of(Desk desk, RowId ids, int year) {
    return new ListsSection(spells(desk, ids), production(desk, ids, year), loans(desk, ids));
  }

  private static EntityList spells(Desk desk, RowId ids) {
    return new EntityList(
        Catalogue.WORK_SPELL,
        ListColumns.of(
            Catalogue.WORK_SPELL,
            WORK_SPELL.PERSON,
            WORK_SPELL.STARTS_ON,
            WORK_SPELL.ENDS_ON,
            WORK_SPELL.PLACE,
            WORK_SPELL.EMPLOYER,
            WORK_SPELL.CHANNEL,
            WORK_SPELL.MONTHLY_PAY),
        desk,
        ids,
        shown -> Sections.latestFirst(shown.rows(Catalogue.WORK_SPELL), WORK_SPELL.STARTS_ON));
  }

  private static EntityList production(Desk desk, RowId ids, int year) {
    return new EntityList(
            Catalogue.PRODUCTION_RECORD,
            ListColumns.of(
                Catalogue.PRODUCTION_RECORD,
                PRODUCTION_RECORD.YEAR,
                PRODUCTION_RECORD.VARIETY,
                PRODUCTION_RECORD.AREA,
                PRODUCTION_RECORD.HEADS,
                PRODUCTION_RECORD.YIELD,
                PRODUCTION_RECORD.GROSS,
                PRODUCTION_RECORD.COST),
            desk,
            ids,
            shown -> latestYearFirst(shown.rows(Catalogue.PRODUCTION_RECORD)))
        .beginning(row ->
            row.get(PRODUCTION_RECORD.YEAR) == null ? row.with(PRODUCTION_RECORD.YEAR, year) : row)
        .copying(
            new LastYear(
                PRODUCTION_RECORD.YEAR,
                List.of(PRODUCTION_RECORD.VARIETY),
                List.of(
                    PRODUCTION_RECORD.VARIETY,
                    PRODUCTION_RECORD.AREA,
                    PRODUCTION_RECORD.HEADS,
                    PRODUCTION_RECORD.YIELD_UNIT,
                    PRODUCTION_RECORD.BUYER)),
            desk,
            ids);
  }

  private static List<Row> latestYearFirst(List<Row> rows) {
    return rows.stream()
        .sorted(
            Comparator.<Row>comparingInt(row -> row.get(PRODUCTION_RECORD.YEAR, Integer.MAX_VALUE))
                .reversed())
        .toList();
  }

  private static EntityList loans(Desk desk, RowId ids) {
    EntityList loans = new EntityList(
            Catalogue.MEASURE,
            ListColumns.of(
                Catalogue.MEASURE,
                MEASURE.PERSON,
                MEASURE.BANK,
                MEASURE.LOAN_AMOUNT,
                MEASURE.LOAN_RATE,
                MEASURE.STARTS_ON,
                MEASURE.LOAN_DUE_ON,
                MEASURE.LOAN_REPAID_ON),
            desk,
            ids,
            shown -> Sections.latestFirst(
                shown.rows(Catalogue.MEASURE).stream()
                    .filter(LivelihoodSection::isLoan)
                    .toList(),
                MEASURE.STARTS_ON))
        .beginning(row -> row.with(MEASURE.TYPE, Coded.of(MeasureType.MICRO_LOAN)));
    loans.node().titled(Texts.of("ui.household.loans"));
    return loans;
  }

  private static boolean isLoan(Row measure) {
    Coded<MeasureType> type = measure.get(MEASURE.TYPE);
    return type != null && type.is(MeasureType.MICRO_LOAN);
  }
}
