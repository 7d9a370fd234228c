package org.liuzhun.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;

/// Something that the register could take over once somebody has confirmed it (待确认项).
///
/// @param text what it is, in one line
/// @param likely whether it is probably right, and so ticked at first
/// @param write puts it into an edit
public record Offer(String text, boolean likely, Consumer<Edit.Builder> write) {

  /// What rows of a year could take over from the year before, value by value.
  ///
  /// @param whose what a row tells of, where there are several; empty where there is one
  public static List<Offer> of(List<YearCopy> copies, Desk desk, Function<Row, String> whose) {
    List<Offer> offers = new ArrayList<>();
    for (YearCopy copy : copies) {
      for (Field<?> field : copy.fields()) {
        String text = Texts.of(
            whose.apply(copy.from()).isEmpty()
                ? "ui.parts.year.copy.line"
                : "ui.parts.year.copy.line.of",
            field.label(Texts.language()),
            desk.words(copy.from(), field),
            whose.apply(copy.from()));
        offers.add(
            new Offer(text, YearCopy.likely(field), edit -> copy.write(List.of(field), edit)));
      }
    }
    return offers;
  }
}
