package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.OTHER_COLUMN;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.Problem;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.identity.DisabilityCertificate;
import org.liuzhun.registry.identity.IdNumber;

/// Takes the cells of a row whose household and person are known. The columns about the head wait
/// until the household is
/// complete.
final class Taker {

  private final Draft draft;
  private final Ledger ledger;
  private final Places places;
  private final ImportSettings settings;
  private final Writer writer;
  private final Income income;
  private final Entries entries;
  private final Monitoring monitoring;

  Taker(VillageFile village, Draft draft, Ledger ledger, Places places, ImportSettings settings) {
    this.draft = draft;
    this.ledger = ledger;
    this.places = places;
    this.settings = settings;
    writer = new Writer(draft, ledger);
    income = new Income(draft, ledger, writer);
    entries = new Entries(village, draft, writer, settings.ids());
    monitoring = new Monitoring(village, draft, ledger, writer, settings.ids());
  }

  void take(SheetRow row, Subject subject) {
    Entity list = row.header().list();
    boolean monitored = list == Catalogue.EPISODE && MonitoringWords.isListOf(row.header());
    for (SheetRow.Placed placed : row.cells()) {
      switch (placed.column().meaning()) {
        case Meaning.OfField(var field) -> field(row, subject, field, placed);
        case Meaning.Place(var field) -> ledger.cell(places.take(draft, field, placed));
        case Meaning.Identity _ -> identity(row, subject, placed);
        case Meaning.Health _ -> health(row, subject, placed);
        case Meaning.Item item -> income.item(subject, item, placed);
        case Meaning.Total total -> income.total(subject, total, row, placed);
        case Meaning.Year _ -> ledger.cell(Fate.IDENTIFIES);
        case Meaning.HeadName _,
            Meaning.HeadId _,
            Meaning.OfList _,
            Meaning.Standing _,
            Meaning.Worked _ -> {}
        case Meaning.Risk _,
            Meaning.Disaster _,
            Meaning.Measures _,
            Meaning.Removed _,
            Meaning.After _ -> {
          if (!monitored) {
            keep(row, subject, placed, null);
          }
        }
        case null -> keep(row, subject, placed, null);
      }
    }
    if (monitored) {
      monitoring.take(row, subject).forEach((placed, why) -> keep(row, subject, placed, why));
    } else if (list != null) {
      entries.take(row, subject, list).forEach(placed -> keep(row, subject, placed, null));
      row.find(Meaning.Worked.class::isInstance).ifPresent(placed -> worked(row, subject, placed));
    }
    follow(row, subject);
  }

  /// A cell of a column that nobody knows, or that fits nowhere: it is kept under its heading.
  void keep(SheetRow row, Subject subject, SheetRow.Placed placed, @Nullable Problem remark) {
    Row kept = Row.keyed(
        Catalogue.OTHER_COLUMN,
        subject.household(),
        subject.person(),
        row.header().layout().name(),
        placed.column().heading());
    Field<String> field = Catalogue.OTHER_COLUMN.field(OTHER_COLUMN.VALUE);
    switch (placed.parse(field.kind())) {
      case Parsed.Refused<String>(var problem) -> writer.refuse(placed, problem);
      case Parsed.Value<String>(var value) -> {
        draft.fill(kept, OTHER_COLUMN.POSITION, placed.column().index());
        Fate fate = value == null ? Fate.DASH : writer.value(subject, kept, field, value, placed);
        writer.book(placed, fate == Fate.NEW || fate == Fate.CHANGED ? Fate.KEPT : fate, remark);
      }
    }
  }

  /// Whether somebody has work follows from the spells of work; what says otherwise is kept.
  private void worked(SheetRow row, Subject subject, SheetRow.Placed placed) {
    switch (placed.parse(Kind.flag())) {
      case Parsed.Refused<Boolean>(var problem) -> writer.refuse(placed, problem);
      case Parsed.Value<Boolean>(var value) when value == null -> ledger.cell(Fate.DASH);
      case Parsed.Value<Boolean>(var value) -> {
        if (value == entries.worksIn(subject)) {
          ledger.cell(Fate.IDENTIFIES);
        } else {
          keep(row, subject, placed, Problem.of("problem.worked-differs"));
        }
      }
    }
  }

  private void field(SheetRow row, Subject subject, Field<?> field, SheetRow.Placed placed) {
    Row target = subject.row(CellText.entity(field));
    if (target == null) {
      keep(row, subject, placed, null);
    } else {
      writer.cell(subject, target, field, placed);
    }
  }

  private void identity(SheetRow row, Subject subject, SheetRow.Placed placed) {
    Row person = subject.row(Catalogue.PERSON);
    if (person == null) {
      keep(row, subject, placed, null);
      return;
    }
    Optional<DisabilityCertificate> certificate = DisabilityCertificate.of(placed.shown());
    if (certificate.isPresent()) {
      writer.cell(subject, person, Catalogue.PERSON.field(PERSON.DISABILITY_CERTIFICATE), placed);
      writer.follow(
          subject,
          person,
          Catalogue.PERSON.field(PERSON.ID_NUMBER),
          certificate.get().holder(),
          placed);
      return;
    }
    Field<String> field = Catalogue.PERSON.field(PERSON.ID_NUMBER);
    switch (placed.parse(field.kind())) {
      case Parsed.Refused<String>(var problem) -> writer.refuse(placed, problem);
      case Parsed.Value<String>(var value) when value == null -> ledger.cell(Fate.DASH);
      case Parsed.Value<String>(var value) ->
        writer.book(placed, writer.value(subject, person, field, value, placed), doubt(value));
    }
  }

  /// A faulty number is taken as it stands, since the paper may say just that; but it is pointed
  /// out.
  private @Nullable Problem doubt(String number) {
    return switch (IdNumber.of(number, settings.today())) {
      case IdNumber.Wrong(var problem) -> problem;
      case IdNumber.Old(var completed) -> Problem.of("problem.id-old", completed.text());
      case IdNumber.Sound _ -> null;
    };
  }

  private void health(SheetRow row, Subject subject, SheetRow.Placed placed) {
    Row year = subject.row(Catalogue.PERSON_YEAR);
    if (year == null) {
      keep(row, subject, placed, null);
      return;
    }
    Map<Field<Boolean>, Boolean> flags = Health.read(placed.shown());
    if (flags == null) {
      writer.refuse(placed, Problem.of("problem.unknown-health", placed.shown()));
      return;
    }
    Fate fate = Fate.UNCHANGED;
    for (Map.Entry<Field<Boolean>, Boolean> flag : flags.entrySet()) {
      fate = Fate.of(fate, writer.value(subject, year, flag.getKey(), flag.getValue(), placed));
    }
    writer.book(placed, fate, null);
  }

  /// What follows from the ID number: birth, sex, and who is the head.
  private void follow(SheetRow row, Subject subject) {
    Row person = subject.row(Catalogue.PERSON);
    Row membership = subject.row(Catalogue.MEMBERSHIP);
    Optional<SheetRow.Placed> own = row.find(Meaning.Identity.class::isInstance);
    String id = Claim.holder(SheetRow.value(own, Kind.idNumber()));
    if (person == null || membership == null || id == null) {
      return;
    }
    IdNumber number = IdNumber.of(id, settings.today()).number();
    if (number != null) {
      writer.follow(
          subject, person, Catalogue.PERSON.field(PERSON.BIRTH), number.birth(), own.orElseThrow());
      writer.follow(
          subject,
          person,
          Catalogue.PERSON.field(PERSON.SEX),
          Coded.of(number.sex()),
          own.orElseThrow());
    }
    String head =
        Claim.holder(SheetRow.value(row.find(Meaning.HeadId.class::isInstance), Kind.idNumber()));
    if (id.equals(head)) {
      writer.follow(
          subject,
          membership,
          Catalogue.MEMBERSHIP.field(MEMBERSHIP.RELATION),
          Coded.of(Relation.HEAD),
          own.orElseThrow());
    }
  }
}
