package org.liuzhun.assessment.revival;

import java.util.List;
import org.liuzhun.assessment.Standing;
import org.liuzhun.registry.code.WeakDimension;

/// One indicator of the five revitalizations (振兴指标) in one year.
///
/// @param dimension to which of the five it belongs, or to the living conditions
/// @param name its name, in the language in use
/// @param value what the profile says; empty when it says nothing
/// @param threshold what is asked
/// @param gap what is missing, with its unit; empty where it cannot be counted
/// @param standing whether it is reached; unknown when the profile says nothing
/// @param parameters the keys of the parameters that decide it
public record Gauge(
    WeakDimension dimension,
    String name,
    String value,
    String threshold,
    String gap,
    Standing standing,
    List<String> parameters) {}
