package org.liuzhun.assessment;

import org.liuzhun.registry.Row;

/// A finding that somebody accepted (豁免), and the row that says who, when and why.
///
/// @param finding what was found
/// @param waiver the waiver's row
public record Waived(Finding finding, Row waiver) {}
