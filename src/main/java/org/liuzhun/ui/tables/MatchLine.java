package org.liuzhun.ui.tables;

import org.liuzhun.ui.parts.StatusMark;

/// A heading with what it is taken for, as people read it.
///
/// @param level how sure it is: good, doubtful, unknown
/// @param where its place
/// @param heading its words
/// @param sample what stands below it, or would
/// @param meaning what it is taken for; empty for nothing
/// @param why how sure that is and why
/// @param open whether somebody has to confirm or clear it
record MatchLine(
    StatusMark.Level level,
    String where,
    String heading,
    String sample,
    String meaning,
    String why,
    boolean open) {}
