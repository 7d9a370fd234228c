package org.liuzhun.assessment.revival;

import static org.liuzhun.registry.db.Tables.WEAK_POINT;

import java.util.List;
import java.util.Locale;
import org.jooq.TableField;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.text.Texts;

/// A weak point as it reads in the language in use (发展短板): indicator, figures and task that the
/// program wrote in the other language are said anew, what people wrote stays.
public final class WeakWords {

  private static final List<TableField<?, String>> FIGURES =
      List.of(WEAK_POINT.THRESHOLD, WEAK_POINT.VALUE, WEAK_POINT.GAP);

  private WeakWords() {}

  /// The weak point to be shown; never to be saved.
  public static Row read(Row point) {
    Locale other = Texts.language().equals(Texts.CHINESE) ? Texts.ENGLISH : Texts.CHINESE;
    String called = Hygiene.key(point.get(WEAK_POINT.INDICATOR, ""));
    return Revival.YARDSTICKS.stream()
        .filter(yardstick -> Hygiene.key(Texts.speaking(other, yardstick::name)).equals(called))
        .findFirst()
        .map(yardstick -> anew(point, yardstick, other))
        .orElse(point);
  }

  private static Row anew(Row point, Yardstick yardstick, Locale other) {
    Row read = point.with(WEAK_POINT.INDICATOR, yardstick.name());
    for (TableField<?, String> figure : FIGURES) {
      String written = point.get(figure);
      if (written != null) {
        read = read.with(figure, yardstick.anew(written));
      }
    }
    boolean own = Texts.speaking(other, () -> task(point)).equals(point.get(WEAK_POINT.TASK, ""));
    return own ? read.with(WEAK_POINT.TASK, task(read)) : read;
  }

  /// The task as the program words it.
  static String task(Row point) {
    return Texts.of(
        "revival.task", point.get(WEAK_POINT.INDICATOR, ""), point.get(WEAK_POINT.THRESHOLD, ""));
  }
}
