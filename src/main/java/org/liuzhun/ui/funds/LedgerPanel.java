package org.liuzhun.ui.funds;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.funds.Movement;
import org.liuzhun.assessment.funds.ProjectLedger;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.register.LineTable;
import org.liuzhun.ui.session.Session;

/// The ledger of the chosen project (资金台账): every movement with the balance after it, so that the
/// balance at any date can be read.
final class LedgerPanel extends VBox {

  private static final int WORDS = 4;

  private final Session session;
  private final LineTable table = new LineTable(
      List.of(
          Texts.of("register.ledger.day"),
          Texts.of("register.ledger.kind"),
          Texts.of("register.ledger.what"),
          Texts.of("register.ledger.in"),
          Texts.of("register.ledger.out"),
          Texts.of("register.ledger.balance")),
      List.of(100, 110, 360, 110, 110, 120),
      _ -> {});

  LedgerPanel(Session session) {
    this.session = session;
    getStyleClass().add("section");
    table.setPrefHeight(260);
    table
        .named("ledger", Texts.of("register.ledger"))
        .figures(Listing.Type.SUM, 3, 4)
        .figures(Listing.Type.FIGURE, 5);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().add(table);
  }

  /// The panel, about this project.
  LedgerPanel about(@Nullable Row project) {
    show(project);
    return this;
  }

  private void show(@Nullable Row project) {
    table.show(
        project == null
            ? List.of()
            : Movement.of(session.village(), project.id()).reversed().stream()
                .map(LedgerPanel::line)
                .toList());
  }

  /// The project's money today in one sentence.
  static String sentence(Session session, Row project) {
    ProjectLedger ledger = ProjectLedger.of(session.village(), project.id(), session.today());
    return Texts.of(
        "register.ledger.sentence",
        session.today(),
        yuan(ledger.arrived()),
        yuan(ledger.disbursed()),
        yuan(ledger.toHouseholds()),
        yuan(ledger.balance()),
        ledger.paidShare().map(BigDecimal::toPlainString).orElse("–"));
  }

  /// An amount with its thousands apart.
  static String yuan(BigDecimal amount) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(amount);
  }

  private static LineTable.Line line(Movement movement) {
    boolean in = movement.change().signum() > 0;
    return new LineTable.Line(
        movement.balance().signum() < 0 ? Level.BAD : Level.GOOD,
        List.of(
            movement.day().toString(),
            movement.row().entity().label(Texts.language()),
            words(movement.row()),
            in ? yuan(movement.change()) : "",
            in ? "" : yuan(movement.change().negate()),
            yuan(movement.balance())),
        null);
  }

  private static String words(Row row) {
    return row.entity().fields().stream()
        .filter(field -> !(field.kind() instanceof ReferenceKind))
        .flatMap(field -> shown(field, row))
        .limit(WORDS)
        .collect(Collectors.joining(" "));
  }

  private static Stream<String> shown(Field<?> field, Row row) {
    Object value = row.get(field.column());
    boolean says = value != null && !(value instanceof BigDecimal);
    return says ? Stream.of(field.masked(row, Texts.language())) : Stream.empty();
  }
}
