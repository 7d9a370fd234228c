package org.liuzhun.ui.printing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.send.Duplex;
import org.liuzhun.print.send.PageSpan;
import org.liuzhun.print.send.PrintSettings;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Paragraph;

/// Which printer, how many copies, on which sides, which pages.
final class PrinterBox extends VBox {

  private static final int MOST_COPIES = 99;

  private final ComboBox<String> printer;
  private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
  private final ComboBox<Duplex> duplex;
  private final TextField pages = new TextField();
  private final Label none = new Paragraph(Texts.of("ui.printing.no-printer"));

  PrinterBox() {
    super(6);
    printer = ChoiceBoxes.of("printer", List.of(), "", name -> name, _ -> {});
    duplex = ChoiceBoxes.of(
        "duplex", Arrays.asList(Duplex.values()), Duplex.LONG_EDGE, Duplex::label, _ -> {});
    copies.setId("printing-copies");
    copies.setEditable(true);
    copies.setPrefWidth(90);
    pages.setId("printing-pages");
    pages.setPromptText(Texts.of("ui.printing.pages.all"));
    pages.setPrefColumnCount(7);
    none.setId("printing-no-printer");
    HBox numbers =
        new Bar(8, ChoiceBoxes.labelled("copies", copies), ChoiceBoxes.labelled("pages", pages));
    getChildren()
        .addAll(
            ChoiceBoxes.labelled("printer", printer),
            none,
            ChoiceBoxes.labelled("duplex", duplex),
            numbers);
    offer(List.of());
  }

  /// Offers the printers, the usual one first.
  void offer(List<String> names) {
    printer.getItems().setAll(names);
    printer.setValue(names.isEmpty() ? null : names.getFirst());
    printer.setDisable(names.isEmpty());
    none.setVisible(names.isEmpty());
    none.setManaged(names.isEmpty());
  }

  boolean hasPrinter() {
    return printer.getValue() != null && !printer.getValue().isEmpty();
  }

  void duplex(Duplex usual) {
    duplex.setValue(usual);
  }

  /// A span of pages is possible for a single document only.
  void single(boolean one) {
    pages.setDisable(!one);
  }

  /// How it goes to the printer; empty when the pages are written as nobody understands them.
  Optional<PrintSettings> settings() {
    @Nullable PageSpan span = null;
    if (!pages.isDisabled() && !pages.getText().isBlank()) {
      Optional<PageSpan> written = PageSpan.parse(pages.getText());
      if (written.isEmpty()) {
        pages.requestFocus();
        return Optional.empty();
      }
      span = written.get();
    }
    return Optional.of(
        new PrintSettings(printer.getValue(), copies.getValue(), duplex.getValue(), span));
  }
}
