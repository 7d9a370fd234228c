package org.liuzhun.assessment.games;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Remark;

/// What stands behind a figure (下钻明细): a sentence and its place.
///
/// @param household whose; null when it concerns none alone
/// @param remark the sentence with its figures
public record Example(@Nullable UUID household, Remark remark) {}
