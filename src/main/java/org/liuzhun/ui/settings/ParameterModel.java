package org.liuzhun.ui.settings;

import static org.liuzhun.registry.db.Tables.POLICY_PARAMETER;
import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Session;

/// The parameters without nodes: which lines show, and what typed words make of a new value.
final class ParameterModel {

  private final Session session;
  private final ObservableList<ParameterLine> shown = FXCollections.observableArrayList();
  private String typed = "";

  ParameterModel(Session session) {
    this.session = session;
    refresh();
  }

  ObservableList<ParameterLine> shown() {
    return shown;
  }

  void search(String words) {
    typed = words;
    refresh();
  }

  void refresh() {
    List<ParameterLine> lines =
        ParameterLine.all(Policy.of(session.village()), session.today()).stream()
            .filter(line -> line.matches(typed))
            .toList();
    if (!lines.equals(shown)) {
      shown.setAll(lines);
    }
  }

  /// Saves a value of a parameter that holds in a region from a day on.
  ///
  /// @param value as written; blank says that from this day no value is known
  /// @param region the division code's prefix; blank means here, whatever the code
  /// @return what is wrong with the words; empty when the value was saved
  Optional<String> save(
      ParameterLine line, String value, String region, String from, String document) {
    String clean = line.key().kind().kept(Hygiene.clean(value));
    if (!line.key().kind().accepts(clean)) {
      return Optional.of(Texts.of("ui.parameters.bad-value", line.key().label()));
    }
    if (!region.isBlank() && !here().startsWith(region.strip())) {
      return Optional.of(Texts.of("ui.parameters.bad-region", here()));
    }
    return switch (Kind.day().parse(from)) {
      case Parsed.Value<LocalDate>(LocalDate day)
      when day != null -> {
        session.save(Edit.begin()
            .because(document.strip())
            .create(Row.keyed(Catalogue.POLICY_PARAMETER, line.key().name(), region.strip(), day)
                .with(POLICY_PARAMETER.VALUE, clean)
                .with(
                    POLICY_PARAMETER.UNIT,
                    line.inForce().map(known -> known.unit()).orElse(""))
                .with(POLICY_PARAMETER.DOCUMENT, document.strip()))
            .build());
        refresh();
        yield Optional.empty();
      }
      default -> Optional.of(Texts.of("ui.parameters.bad-day"));
    };
  }

  private String here() {
    return session.village().village().get(VILLAGE.CODE, "");
  }
}
