package org.liuzhun.ui.funds;

import static org.liuzhun.registry.db.Tables.PAYMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.funds.Movement;
import org.liuzhun.assessment.funds.ProjectLedger;
import org.liuzhun.assessment.funds.SourceBalance;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.DayField;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.register.LineTable;
import org.liuzhun.ui.session.Session;

/// The ledger of the chosen project (资金台账): every movement with the balance after it, and above
/// them the balance at the end of any day by source, and as a whole unless it is today: that
/// stands above.
final class LedgerPanel extends VBox {

  private final Session session;
  private final DayField day = new DayField(Texts.of("register.ledger.until"));
  private final Label balance = new Paragraph();
  private @Nullable Row project;
  private final LineTable table = new LineTable(
          List.of(
              Texts.of("register.ledger.day"),
              Texts.of("register.ledger.kind"),
              Texts.of("register.ledger.what"),
              Texts.of("register.ledger.in"),
              Texts.of("register.ledger.out"),
              Texts.of("register.ledger.balance")),
          List.of(100, 110, 360, 110, 110, 120),
          _ -> {})
      .named("ledger", Texts.of("register.ledger"))
      .saying("register.none.ledger");

  LedgerPanel(Session session) {
    this.session = session;
    getStyleClass().add("section");
    Label until = new Label(Texts.of("register.ledger.until"));
    until.setLabelFor(day);
    day.setId("ledger-until");
    day.show(session.today());
    day.day().subscribe(this::tell);
    Bar bar = new Bar();
    bar.getStyleClass().add("list-bar");
    bar.getChildren().addAll(until, day);
    table.setPrefHeight(260);
    table
        .named("ledger", Texts.of("register.ledger"))
        .figures(Listing.Type.SUM, 3, 4)
        .figures(Listing.Type.FIGURE, 5);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(bar, balance, table);
  }

  /// The panel, about this project.
  LedgerPanel about(@Nullable Row chosen) {
    project = chosen;
    tell();
    table.show(
        chosen == null
            ? List.of()
            : Movement.of(session.village(), chosen.id()).reversed().stream()
                .map(this::line)
                .toList());
    return this;
  }

  private void tell() {
    LocalDate until = day.day().get();
    if (project == null || until == null) {
      balance.setText("");
      return;
    }
    boolean toldAbove = until.equals(session.today());
    String whole = toldAbove ? "" : sentence(session.village(), project, until);
    balance.setText(SourceBalance.of(session.village(), project.id(), until).stream()
        .map(LedgerPanel::words)
        .collect(Collectors.joining("\n", whole + "\n", ""))
        .strip());
  }

  /// The project's money at the end of a day in one sentence.
  static String sentence(VillageFile village, Row project, LocalDate until) {
    ProjectLedger ledger = ProjectLedger.of(village, project.id(), until);
    return Texts.of(
        "register.ledger.sentence",
        until,
        DecimalKind.digits(ledger.arrived()),
        DecimalKind.digits(ledger.disbursed()),
        DecimalKind.digits(ledger.toHouseholds()),
        DecimalKind.digits(ledger.balance()),
        ledger.paidShare().map(BigDecimal::toPlainString).orElse("–"));
  }

  private static String words(SourceBalance source) {
    return Texts.of(
        "register.ledger.source",
        source
            .source()
            .map(code -> code.label(Texts.language()))
            .orElseGet(() -> Texts.of("register.ledger.no-source")),
        DecimalKind.digits(source.arrived()),
        DecimalKind.digits(source.paid()),
        DecimalKind.digits(source.balance()));
  }

  private LineTable.Line line(Movement movement) {
    boolean in = movement.change().signum() > 0;
    return new LineTable.Line(
        movement.balance().signum() < 0 ? Level.BAD : null,
        List.of(
            movement.day().toString(),
            movement.row().entity().label(Texts.language()),
            words(movement.row()),
            in ? DecimalKind.digits(movement.change()) : "",
            in ? "" : DecimalKind.digits(movement.change().negate()),
            DecimalKind.digits(movement.balance())),
        null);
  }

  /// What it was for, in one line: for a household whose and how much, else who got or sent it.
  private String words(Row row) {
    Stream<String> parts = row.entity() == Catalogue.PAYMENT
        ? Stream.of(whose(row), said(row, "policy"), quantity(row), said(row, "period"))
        : Stream.of("payee", "basis", "document_number", "source").map(name -> said(row, name));
    return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
  }

  private String whose(Row payment) {
    return Optional.ofNullable(payment.get(PAYMENT.HOUSEHOLD))
        .flatMap(session.village()::dossier)
        .map(Dossier::title)
        .orElse("");
  }

  private static String quantity(Row payment) {
    BigDecimal quantity = payment.get(PAYMENT.QUANTITY);
    return quantity == null
        ? ""
        : (DecimalKind.digits(quantity) + " " + payment.get(PAYMENT.QUANTITY_UNIT, "")).strip();
  }

  private static String said(Row row, String field) {
    return row.entity()
        .field(field)
        .map(found -> found.masked(row, Texts.language()))
        .orElse("");
  }
}
