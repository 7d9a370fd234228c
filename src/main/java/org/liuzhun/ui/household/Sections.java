package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.CAMPAIGN_ANSWER;
import static org.liuzhun.registry.db.Tables.CAMPAIGN_MARK;
import static org.liuzhun.registry.db.Tables.CAUSE;
import static org.liuzhun.registry.db.Tables.FOUR_NOT;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.MEDICAL_BILL;
import static org.liuzhun.registry.db.Tables.PAIRING;
import static org.liuzhun.registry.db.Tables.PLAN;
import static org.liuzhun.registry.db.Tables.RELATIVE;
import static org.liuzhun.registry.db.Tables.RISK;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Finding;
import org.liuzhun.print.send.Printers;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.Desk;
import org.liuzhun.ui.parts.ListColumns;
import org.liuzhun.ui.rectification.Issues;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.Session;

/// Makes the sections, each when it is first shown (分栏的组成).
///
/// @param desk what the forms share
/// @param session the session
/// @param picker asks for files
/// @param printers print papers
/// @param jump goes to the field that a finding asks to mend
/// @param go shows another household
/// @param place goes to a place in a file
/// @param cover shows something in the place of the file
record Sections(
    Desk desk,
    Session session,
    FilePicker picker,
    Printers printers,
    Consumer<Finding> jump,
    Consumer<UUID> go,
    Consumer<Place> place,
    Consumer<@Nullable Node> cover) {

  SectionView make(SectionName name) {
    return switch (name) {
      case BASIC -> new FormSection(Catalogue.HOUSEHOLD, desk);
      case MEMBERS ->
        new ListsSection(
            new MembersSection(desk, ids(), go),
            list(
                Catalogue.RELATIVE,
                RELATIVE.NAME,
                RELATIVE.RELATION,
                RELATIVE.PERSON,
                RELATIVE.OCCUPATION,
                RELATIVE.INCOME));
      case LIVING -> new LivingSection(desk);
      case STATUS -> status();
      case CAUSES -> causes();
      case INCOME -> new IncomeSection(desk, ids());
      case GUARANTEES -> new ListsSection(new GuaranteesSection(desk), bills());
      case MEASURES -> measures();
      case LIVELIHOOD -> LivelihoodSection.of(desk, ids(), session.today().getYear());
      case SUPPORT -> SupportSection.of(desk, ids());
      case HELPERS -> helpers();
      case PAPERS -> papers();
      case FINDINGS -> new ListsSection(new FindingsSection(jump, session), issues());
      case TIMELINE -> new TimeLineSection(place);
      case HISTORY -> new HistorySection(session, cover);
      case PREVIEW -> new PreviewSection(session);
    };
  }

  private SectionView status() {
    return new ListsSection(
        new StatusSection(desk, ids()),
        new VerdictSection(place),
        fourNot(),
        list(Catalogue.MONITORING_SNAPSHOT),
        list(Catalogue.EVENT_IMPACT),
        list(
            Catalogue.CAMPAIGN_MARK,
            CAMPAIGN_MARK.CAMPAIGN,
            CAMPAIGN_MARK.HELPER,
            CAMPAIGN_MARK.VISITED_ON,
            CAMPAIGN_MARK.SIGNED_ON,
            CAMPAIGN_MARK.PROBLEM),
        list(Catalogue.CAMPAIGN_ANSWER, CAMPAIGN_ANSWER.CAMPAIGN_QUESTION, CAMPAIGN_ANSWER.ANSWER));
  }

  private SectionView papers() {
    EntityList documents = list(Catalogue.DOCUMENT);
    PhotosPanel photos = new PhotosPanel(session, picker, printers, documents.model()::choose);
    SectionView all = new ListsSection(photos, documents, list(Catalogue.AUTHORISATION));
    photos.pastedInto(all.node());
    return all;
  }

  private SectionView fourNot() {
    return list(Catalogue.FOUR_NOT)
        .beginning(row -> row.with(FOUR_NOT.YEAR, session.today().getYear()))
        .copying(
            new LastYear(
                FOUR_NOT.YEAR,
                List.of(),
                List.of(
                    FOUR_NOT.RESPONSIBILITY,
                    FOUR_NOT.RESPONSIBLE,
                    FOUR_NOT.POLICY,
                    FOUR_NOT.POLICIES,
                    FOUR_NOT.HELP,
                    FOUR_NOT.SUPERVISION)),
            desk,
            ids());
  }

  private SectionView causes() {
    return new ListsSection(
        list(Catalogue.CAUSE, CAUSE.KIND, CAUSE.MAIN, CAUSE.PERSON, CAUSE.EVIDENCE),
        list(
            Catalogue.RISK,
            RISK.KIND,
            RISK.PERSON,
            RISK.HAPPENED_ON,
            RISK.LOSS,
            RISK.DETAIL,
            RISK.RESOLVED_ON));
  }

  private EntityList issues() {
    return list(Catalogue.ISSUE).beginning(row -> Issues.begun(row, session.today()));
  }

  private SectionView measures() {
    EntityList measures = new EntityList(
        Catalogue.MEASURE,
        ListColumns.of(
            Catalogue.MEASURE,
            MEASURE.TYPE,
            MEASURE.NAME,
            MEASURE.PERSON,
            MEASURE.SERVES_CAUSE,
            MEASURE.STATE,
            MEASURE.STARTS_ON,
            MEASURE.ACTUAL_AMOUNT,
            MEASURE.SIGNED_ON),
        desk,
        ids(),
        shown -> latestFirst(shown.rows(Catalogue.MEASURE), MEASURE.STARTS_ON));
    return new ListsSection(
        measures,
        new SuggestionPanel(measures::add, ids()),
        new WhatIfPanel(),
        list(Catalogue.PLAN, PLAN.YEAR, PLAN.NEED, PLAN.GOAL, PLAN.MEASURES, PLAN.RESPONSIBLE)
            .beginning(row -> row.with(PLAN.YEAR, session.today().getYear()))
            .copying(
                new LastYear(
                    PLAN.YEAR,
                    List.of(PLAN.NEED),
                    List.of(PLAN.NEED, PLAN.GOAL, PLAN.MEASURES, PLAN.RESPONSIBLE)),
                desk,
                ids()));
  }

  private EntityList bills() {
    return new EntityList(
        Catalogue.MEDICAL_BILL,
        ListColumns.of(
            Catalogue.MEDICAL_BILL,
            MEDICAL_BILL.PERSON,
            MEDICAL_BILL.TREATED_ON,
            MEDICAL_BILL.HOSPITAL,
            MEDICAL_BILL.TOTAL,
            MEDICAL_BILL.INSURED,
            MEDICAL_BILL.AID,
            MEDICAL_BILL.SELF_PAID),
        desk,
        ids(),
        shown -> latestFirst(shown.rows(Catalogue.MEDICAL_BILL), MEDICAL_BILL.TREATED_ON));
  }

  /// The latest first; what has no day yet stands above all.
  static List<Row> latestFirst(List<Row> rows, TableField<?, LocalDate> day) {
    return rows.stream()
        .sorted(Comparator.<Row, LocalDate>comparing(row -> row.get(day, LocalDate.MAX))
            .reversed())
        .toList();
  }

  private SectionView helpers() {
    SectionView lists = new ListsSection(
        list(
            Catalogue.PAIRING,
            PAIRING.HELPER,
            PAIRING.STARTS_ON,
            PAIRING.ENDS_ON,
            PAIRING.END_REASON),
        new EntityList(
                Catalogue.VISIT,
                ListColumns.of(
                    Catalogue.VISIT,
                    VISIT.VISITED_ON,
                    VISIT.HELPER,
                    VISIT.CONTENT,
                    VISIT.PROBLEM,
                    VISIT.SOLUTION),
                desk,
                ids(),
                shown -> latestFirst(shown.rows(Catalogue.VISIT), VISIT.VISITED_ON))
            .beginning(row -> row.with(VISIT.VISITED_ON, session.today())));
    return new VisitsSection(lists, desk, ids());
  }

  private EntityList list(Entity entity, TableField<?, ?>... columns) {
    return new EntityList(
        entity,
        columns.length == 0 ? ListColumns.of(entity) : ListColumns.of(entity, columns),
        desk,
        ids());
  }

  private RowId ids() {
    return session.ids();
  }
}
