package org.liuzhun.spreadsheet.form;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.spreadsheet.heading.Voice;
import org.liuzhun.text.Texts;

/// What would stand in the places of a form, by the first subject that has something (示例), numbers
/// with their middle hidden.
public final class Examples {

  private static final int ASKED = 20;

  private Examples() {}

  /// An example for each place that is taken for something, doubtful ones included;
  /// places for which the first subjects have nothing are missing.
  public static Map<Slot, String> of(BlankForm form, FillOrder order) {
    Subjects subjects = new Subjects(order);
    Map<Slot, String> examples = new HashMap<>();
    for (Part part : form.parts()) {
      About about = part.about();
      List<Whose> first =
          subjects.of(about, part.within()).stream().limit(ASKED).toList();
      part.slots()
          .forEach(slot -> first.stream()
              .map(whose -> shown(slot, whose))
              .filter(text -> !text.isEmpty())
              .findFirst()
              .ifPresent(text -> examples.put(slot, text)));
    }
    return examples;
  }

  private static String shown(Slot slot, Whose whose) {
    Asked asked = slot.asked();
    if (asked == null) {
      return "";
    }
    Whose ofYear = whose.in(slot.year().orElse(whose.year()));
    Answer answer = Texts.speaking(Texts.CHINESE, () -> Answers.of(asked, ofYear));
    return answer instanceof Answer.Value<?> value ? shown(value, slot.voice()) : "";
  }

  private static <T> String shown(Answer.Value<T> value, Voice voice) {
    if (value.kind() instanceof DecimalKind(var unit)
        && value.value() instanceof BigDecimal amount) {
      return Penman.converted(amount, unit, voice)
          .map(BigDecimal::toPlainString)
          .orElse("");
    }
    return value.kind().mask(value.kind().format(value.value(), Texts.CHINESE));
  }
}
