package org.liuzhun.ui.overview;

import java.util.function.Consumer;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.shell.Ways;

/// A line of the overview that leads to its place (线头).
///
/// @param level how it stands
/// @param whose of which household, or of the village
/// @param message what is the matter
/// @param leads goes there
record Lead(Level level, String whose, String message, Consumer<Ways> leads) {}
