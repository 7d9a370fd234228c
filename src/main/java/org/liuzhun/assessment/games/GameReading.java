package org.liuzhun.assessment.games;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.liuzhun.assessment.Remark;

/// What a figure of the index shows for the village.
///
/// @param game which
/// @param counted how many of the sample are counted
/// @param sample how many there are to look at
/// @param figure counted by sample in per cent, or what its definition says; empty without sample
/// @param percent whether the figure is in per cent
/// @param look what it asks for
/// @param saying why it asks for that
/// @param examples what stands behind it, the most telling first
public record GameReading(
    Game game,
    int counted,
    int sample,
    Optional<BigDecimal> figure,
    boolean percent,
    Look look,
    Remark saying,
    List<Example> examples) {}
