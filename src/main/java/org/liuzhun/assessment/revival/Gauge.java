package org.liuzhun.assessment.revival;

import java.util.List;
import org.liuzhun.assessment.Standing;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.code.WeakDimension;
import org.liuzhun.text.Texts;

/// One indicator of the five revitalizations (振兴指标) in one year.
///
/// @param dimension to which of the five it belongs, or to the living conditions
/// @param field the column of the profile that it looks at
/// @param name its name, in the language in use
/// @param value what the profile says; empty when it says nothing
/// @param threshold what is asked
/// @param gap what is missing, with its unit; empty where it cannot be counted
/// @param standing whether it is reached; unknown when the profile says nothing
/// @param parameters the keys of the parameters that decide it
public record Gauge(
    WeakDimension dimension,
    Field<?> field,
    String name,
    String value,
    String threshold,
    String gap,
    Standing standing,
    List<String> parameters) {

  /// Whether a weak point of this name, written in either language, is about it.
  boolean isCalled(String indicator) {
    return indicator.startsWith(field.term()) || indicator.startsWith(field.label(Texts.ENGLISH));
  }
}
