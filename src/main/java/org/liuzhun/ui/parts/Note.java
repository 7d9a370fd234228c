package org.liuzhun.ui.parts;

/// What is said under a field: a finding of the checks, or why the typed text was not taken (字段提示).
///
/// @param level how grave it is
/// @param text the sentence
public record Note(StatusMark.Level level, String text) {}
