package org.liuzhun.store.projection;

import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.Line;
import org.liuzhun.store.merge.RowOp;

/// What one transaction did to one row, with its heading.
///
/// @param line the line of the log that says it
/// @param op what was done
/// @param heading who, when, why
public record Done(Line line, RowOp op, Heading heading) {}
