package org.liuzhun.assessment.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Remark;

/// Where an indicator fails: what is wrong, and the row and field to mend.
///
/// @param household the household, null when it concerns the village
/// @param remark what is wrong and where
public record Offender(@Nullable UUID household, Remark remark) {}
